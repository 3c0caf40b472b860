-- Every table of the plugin on SQLite. Each statement may be run again; a semicolon at the end of a line ends a statement.
-- Instants are text, "2026-01-31 09:00:00" with a fraction where there is one, so that their order is the order of time.

create table if not exists "CustomerCareSchema" (
    "Version" integer not null,
    "AppliedOnUtc" text not null,
    primary key ("Version")
);

create table if not exists "CustomerCareBusinessCalendar" (
    "Id" integer not null primary key autoincrement,
    "Name" text not null,
    "Version" integer not null,
    "Definition" text not null,
    "Position" integer null,
    "CreatedOnUtc" text not null,
    constraint "UQ_CustomerCareBusinessCalendar_Name_Version" unique ("Name", "Version")
);

create table if not exists "CustomerCareSlaPolicy" (
    "Id" integer not null primary key autoincrement,
    "Name" text not null,
    "Version" integer not null,
    "Definition" text not null,
    "Position" integer null,
    "CreatedOnUtc" text not null,
    constraint "UQ_CustomerCareSlaPolicy_Name_Version" unique ("Name", "Version")
);

create table if not exists "CustomerCareInquiry" (
    "Id" integer not null primary key autoincrement,
    "SourceKey" text not null,
    "ThreadToken" text not null,
    "Channel" text not null,
    "StoreId" integer not null,
    "ExternalKey" text null,
    "RequesterName" text null,
    "RequesterEmail" text null,
    "RequesterEmailKey" text null,
    "CustomerId" integer null,
    "LanguageCode" text null,
    "VendorId" integer null,
    "OrderNumber" text null,
    "Subject" text null,
    "OpenedPriority" text not null,
    "Status" text not null,
    "Priority" text not null,
    "AgentName" text null,
    "AgentId" integer null,
    "MergedIntoId" integer null,
    "IsSpam" integer not null,
    "IsAutomatic" integer not null,
    "CreatedOnUtc" text not null,
    "LastMessageOnUtc" text not null,
    "WaitingSinceOnUtc" text null,
    "NextDueOnUtc" text null,
    "AnonymisedOnUtc" text null,
    constraint "UQ_CustomerCareInquiry_SourceKey" unique ("SourceKey")
);

create index if not exists "IX_CustomerCareInquiry_Status_NextDueOnUtc" on "CustomerCareInquiry" ("Status", "NextDueOnUtc");

create index if not exists "IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc" on "CustomerCareInquiry" ("RequesterEmailKey", "CreatedOnUtc");

create index if not exists "IX_CustomerCareInquiry_CreatedOnUtc" on "CustomerCareInquiry" ("CreatedOnUtc");

create index if not exists "IX_CustomerCareInquiry_OrderNumber" on "CustomerCareInquiry" ("OrderNumber");

create index if not exists "IX_CustomerCareInquiry_CustomerId_CreatedOnUtc" on "CustomerCareInquiry" ("CustomerId", "CreatedOnUtc");

create table if not exists "CustomerCareInquiryEvent" (
    "Id" integer not null primary key autoincrement,
    "InquiryId" integer not null,
    "Kind" text not null,
    "Value" text null,
    "ValueId" integer null,
    "HappenedOnUtc" text not null,
    "RecordedOnUtc" text not null,
    "Actor" text not null,
    "ActorName" text null,
    "ActorId" integer null,
    "SourceKey" text not null,
    "Subject" text null,
    "Body" text null,
    "Html" text null,
    "Door" text null,
    "IsRecovered" integer not null,
    constraint "UQ_CustomerCareInquiryEvent_SourceKey" unique ("SourceKey"),
    constraint "FK_CustomerCareInquiryEvent_Inquiry" foreign key ("InquiryId") references "CustomerCareInquiry" ("Id")
);

create index if not exists "IX_CustomerCareInquiryEvent_InquiryId_Id" on "CustomerCareInquiryEvent" ("InquiryId", "Id");

create index if not exists "IX_CustomerCareInquiryEvent_Kind_HappenedOnUtc" on "CustomerCareInquiryEvent" ("Kind", "HappenedOnUtc");

create table if not exists "CustomerCareSlaClock" (
    "InquiryId" integer not null,
    "Metric" text not null,
    "Cycle" integer not null,
    "PolicyId" integer not null,
    "CalendarId" integer not null,
    "TargetSeconds" integer not null,
    "TargetTime" text not null,
    "StartedOnUtc" text not null,
    "State" text not null,
    "DueOnUtc" text null,
    "OverdueOnUtc" text null,
    "WarnOnUtc" text null,
    "PausedOnUtc" text null,
    "FinishedOnUtc" text null,
    "ElapsedSeconds" integer null,
    "EndReason" text null,
    "ExcusedOnUtc" text null,
    primary key ("InquiryId", "Metric", "Cycle"),
    constraint "FK_CustomerCareSlaClock_Inquiry" foreign key ("InquiryId") references "CustomerCareInquiry" ("Id")
);

create index if not exists "IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId" on "CustomerCareSlaClock" ("State", "OverdueOnUtc", "InquiryId", "ExcusedOnUtc");

create index if not exists "IX_CustomerCareSlaClock_StartedOnUtc_Metric_State" on "CustomerCareSlaClock" ("StartedOnUtc", "Metric", "State", "ElapsedSeconds", "OverdueOnUtc", "ExcusedOnUtc");

create table if not exists "CustomerCareBreach" (
    "InquiryId" integer not null,
    "Metric" text not null,
    "Cycle" integer not null,
    "StartedOnUtc" text not null,
    "OverdueOnUtc" text not null,
    "FoundOnUtc" text not null,
    primary key ("InquiryId", "Metric", "StartedOnUtc")
);

create table if not exists "CustomerCareInquiryMail" (
    "QueuedEmailId" integer not null,
    "InquiryId" integer not null,
    "EventSourceKey" text null,
    primary key ("QueuedEmailId")
);

create index if not exists "IX_CustomerCareInquiryMail_InquiryId" on "CustomerCareInquiryMail" ("InquiryId");

create table if not exists "CustomerCareJob" (
    "Id" integer not null primary key autoincrement,
    "Kind" text not null,
    "Title" text not null,
    "State" text not null,
    "Parameters" text null,
    "Done" integer not null,
    "Total" integer not null,
    "Result" text null,
    "Error" text null,
    "CreatedBy" text null,
    "CreatedOnUtc" text not null,
    "FinishedOnUtc" text null,
    "LeaseOwner" text null,
    "LeaseUntilUtc" text null
);

create index if not exists "IX_CustomerCareJob_State_LeaseUntilUtc" on "CustomerCareJob" ("State", "LeaseUntilUtc");

create table if not exists "CustomerCareJobFile" (
    "JobId" integer not null,
    "Part" integer not null,
    "Content" blob not null,
    primary key ("JobId", "Part")
);

create table if not exists "CustomerCareAlert" (
    "Id" integer not null primary key autoincrement,
    "InquiryId" integer not null,
    "Metric" text not null,
    "StartedOnUtc" text not null,
    "Level" integer not null,
    "RecipientKey" text not null,
    "DueOnUtc" text not null,
    "NextOnUtc" text null,
    "RaisedOnUtc" text not null,
    "ClaimId" text null,
    "ClaimedUntilUtc" text null,
    "SentOnUtc" text null,
    constraint "UQ_CustomerCareAlert_Key" unique ("InquiryId", "Metric", "StartedOnUtc", "Level", "RecipientKey")
);

create table if not exists "CustomerCareAcknowledgement" (
    "RecipientKey" text not null,
    "InquiryId" integer not null,
    "ClaimId" text not null,
    "ClaimedOnUtc" text not null,
    "ClaimedUntilUtc" text null,
    "SentOnUtc" text null,
    primary key ("RecipientKey")
);

create table if not exists "CustomerCareSummary" (
    "StoreId" integer not null,
    "Frequency" text not null,
    "Period" text not null,
    "RecipientKey" text not null,
    "ClaimId" text not null,
    "ClaimedUntilUtc" text null,
    "SentOnUtc" text null,
    primary key ("StoreId", "Frequency", "Period", "RecipientKey")
);

create table if not exists "CustomerCareMilestone" (
    "Name" text not null,
    "ReachedOnUtc" text not null,
    primary key ("Name")
);

create table if not exists "CustomerCareSurvey" (
    "Id" integer not null primary key autoincrement,
    "Kind" text not null,
    "Name" text not null,
    "IsEnabled" boolean not null,
    "Definition" text not null,
    "Revision" integer not null,
    "SinceOnUtc" text null,
    "PlannedThroughUtc" text null,
    "CreatedOnUtc" text not null,
    "ChangedOnUtc" text not null,
    "DeletedOnUtc" text null
);

create table if not exists "CustomerCareSurveyMoment" (
    "Moment" text not null,
    "SubjectId" integer not null,
    "HappenedOnUtc" text not null,
    "RecordedOnUtc" text not null,
    primary key ("Moment", "SubjectId")
);

create index if not exists "IX_CustomerCareSurveyMoment_Moment_RecordedOnUtc_SubjectId" on "CustomerCareSurveyMoment" ("Moment", "RecordedOnUtc", "SubjectId");

create table if not exists "CustomerCareInvitation" (
    "Id" integer not null primary key autoincrement,
    "SurveyId" integer not null,
    "Kind" text not null,
    "SubjectId" integer not null,
    "StoreId" integer not null,
    "CustomerId" integer null,
    "RecipientKey" text null,
    "RecipientEmail" text null,
    "RecipientName" text null,
    "LanguageCode" text null,
    "OrderNumber" text null,
    "OrderValue" decimal(18,4) null,
    "BuyerOrder" integer null,
    "CountryCode" text null,
    "Channel" text null,
    "AgentId" integer null,
    "AgentName" text null,
    "Status" text not null,
    "Reason" text null,
    "TriggeredOnUtc" text not null,
    "PlannedOnUtc" text not null,
    "DueOnUtc" text null,
    "SentOnUtc" text null,
    "RemindedOnUtc" text null,
    "ExpiresOnUtc" text null,
    "AnsweredOnUtc" text null,
    "Attempts" integer not null,
    "Problem" text null,
    "QueuedEmailId" integer null,
    "ClaimId" text null,
    "ClaimedUntilUtc" text null,
    "IsAnonymous" boolean not null,
    constraint "UQ_CustomerCareInvitation_Subject" unique ("SurveyId", "SubjectId")
);

create index if not exists "IX_CustomerCareInvitation_DueOnUtc_Id" on "CustomerCareInvitation" ("DueOnUtc", "Id");

create index if not exists "IX_CustomerCareInvitation_RecipientKey" on "CustomerCareInvitation" ("RecipientKey");

create index if not exists "IX_CustomerCareInvitation_CustomerId" on "CustomerCareInvitation" ("CustomerId");

create index if not exists "IX_CustomerCareInvitation_SurveyId_SentOnUtc" on "CustomerCareInvitation" ("SurveyId", "SentOnUtc");

create index if not exists "IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason" on "CustomerCareInvitation" ("SurveyId", "Status", "PlannedOnUtc", "Reason");

create index if not exists "IX_CustomerCareInvitation_SubjectId" on "CustomerCareInvitation" ("SubjectId");

create index if not exists "IX_CustomerCareInvitation_QueuedEmailId" on "CustomerCareInvitation" ("QueuedEmailId");

create table if not exists "CustomerCareInvitationToken" (
    "TokenHash" text not null,
    "InvitationId" integer not null,
    "CreatedOnUtc" text not null,
    primary key ("TokenHash")
);

create index if not exists "IX_CustomerCareInvitationToken_InvitationId" on "CustomerCareInvitationToken" ("InvitationId");

create table if not exists "CustomerCareInvitationPart" (
    "InvitationId" integer not null,
    "Part" text not null,
    "PartId" integer not null,
    primary key ("InvitationId", "Part", "PartId")
);

create table if not exists "CustomerCareSurveyResponse" (
    "InvitationId" integer not null,
    "SurveyId" integer not null,
    "StoreId" integer not null,
    "RecipientKey" text null,
    "Score" integer not null,
    "Comment" text null,
    "PreferredChannel" text null,
    "FormKey" text null,
    "AnsweredOnUtc" text not null,
    "CommentedOnUtc" text null,
    "ChangedOnUtc" text null,
    "InvalidOnUtc" text null,
    "InvalidBy" text null,
    "InvalidReason" text null,
    "FollowUpDueOnUtc" text null,
    "InquiryId" integer null,
    "AlertedOnUtc" text null,
    "ClaimId" text null,
    "ClaimedUntilUtc" text null,
    primary key ("InvitationId")
);

create index if not exists "IX_CustomerCareSurveyResponse_SurveyId_AnsweredOnUtc" on "CustomerCareSurveyResponse" ("SurveyId", "AnsweredOnUtc");

create index if not exists "IX_CustomerCareSurveyResponse_AnsweredOnUtc" on "CustomerCareSurveyResponse" ("AnsweredOnUtc");

create index if not exists "IX_CustomerCareSurveyResponse_FollowUpDueOnUtc" on "CustomerCareSurveyResponse" ("FollowUpDueOnUtc");

create index if not exists "IX_CustomerCareSurveyResponse_RecipientKey" on "CustomerCareSurveyResponse" ("RecipientKey");

create index if not exists "IX_CustomerCareSurveyResponse_InquiryId" on "CustomerCareSurveyResponse" ("InquiryId");

create table if not exists "CustomerCareSurveyEvent" (
    "Id" integer not null primary key autoincrement,
    "InvitationId" integer not null,
    "Kind" text not null,
    "Score" integer null,
    "EarlierScore" integer null,
    "Reason" text null,
    "Comment" text null,
    "ActorName" text null,
    "Network" text null,
    "UserAgent" text null,
    "HappenedOnUtc" text not null
);

create index if not exists "IX_CustomerCareSurveyEvent_InvitationId_Id" on "CustomerCareSurveyEvent" ("InvitationId", "Id");

create index if not exists "IX_CustomerCareSurveyEvent_Kind_HappenedOnUtc" on "CustomerCareSurveyEvent" ("Kind", "HappenedOnUtc");

create table if not exists "CustomerCareOptOut" (
    "RecipientKey" text not null,
    "StoreId" integer not null,
    "Source" text not null,
    "OptedOutOnUtc" text not null,
    "LiftedOnUtc" text null,
    primary key ("RecipientKey")
);

create table if not exists "CustomerCareErasedPerson" (
    "PersonKey" text not null,
    "ErasedOnUtc" text not null,
    primary key ("PersonKey")
);

create table if not exists "CustomerCareConsent" (
    "Id" integer not null primary key autoincrement,
    "RecipientKey" text not null,
    "StoreId" integer not null,
    "OrderId" integer null,
    "Source" text not null,
    "LanguageCode" text null,
    "Wording" text not null,
    "GivenOnUtc" text not null,
    "WithdrawnOnUtc" text null
);

create index if not exists "IX_CustomerCareConsent_RecipientKey" on "CustomerCareConsent" ("RecipientKey");

create table if not exists "CustomerCareSurveyRecipient" (
    "RecipientKey" text not null,
    primary key ("RecipientKey")
);

create table if not exists "CustomerCareStrayReply" (
    "Id" integer not null primary key autoincrement,
    "SourceKey" text not null,
    "Door" text not null,
    "StoreId" integer null,
    "CustomerId" integer null,
    "RequesterEmail" text null,
    "RequesterName" text null,
    "OrderNumber" text null,
    "Subject" text null,
    "Body" text null,
    "ActorName" text null,
    "ActorId" integer null,
    "HappenedOnUtc" text not null,
    "RecordedOnUtc" text not null,
    "InquiryId" integer null,
    "SettledOnUtc" text null,
    "SettledBy" text null,
    constraint "UQ_CustomerCareStrayReply_SourceKey" unique ("SourceKey")
);

create index if not exists "IX_CustomerCareStrayReply_SettledOnUtc_HappenedOnUtc" on "CustomerCareStrayReply" ("SettledOnUtc", "HappenedOnUtc");

create table if not exists "CustomerCareMessageReference" (
    "MessageIdKey" text not null,
    "InquiryId" integer not null,
    "EventSourceKey" text null,
    primary key ("MessageIdKey")
);

create index if not exists "IX_CustomerCareMessageReference_InquiryId" on "CustomerCareMessageReference" ("InquiryId");

create table if not exists "CustomerCareHostState" (
    "Kind" text not null,
    "SubjectId" integer not null,
    "Digest" text not null,
    "SeenOnUtc" text not null,
    primary key ("Kind", "SubjectId")
);

create table if not exists "CustomerCareApiKey" (
    "Id" integer not null primary key autoincrement,
    "Name" text not null,
    "KeyHash" text not null,
    "Hint" text not null,
    "Scopes" text not null,
    "StoreId" integer null,
    "CreatedBy" text null,
    "CreatedOnUtc" text not null,
    "LastUsedOnUtc" text null,
    "RevokedOnUtc" text null,
    constraint "UQ_CustomerCareApiKey_KeyHash" unique ("KeyHash")
);

create table if not exists "CustomerCareWebhook" (
    "Id" integer not null primary key autoincrement,
    "Name" text not null,
    "Url" text not null,
    "Secret" text not null,
    "Events" text not null,
    "StoreId" integer null,
    "IsEnabled" integer not null,
    "CreatedOnUtc" text not null,
    "ChangedOnUtc" text not null,
    "FailingSinceOnUtc" text null,
    "SeenEventId" integer not null
);

create table if not exists "CustomerCareWebhookDelivery" (
    "Id" integer not null primary key autoincrement,
    "WebhookId" integer not null,
    "EventKey" text not null,
    "EventName" text not null,
    "InquiryId" integer null,
    "Payload" text not null,
    "CreatedOnUtc" text not null,
    "NextOnUtc" text null,
    "Attempts" integer not null,
    "ClaimId" text null,
    "ClaimedUntilUtc" text null,
    "DeliveredOnUtc" text null,
    "GivenUpOnUtc" text null,
    "LastStatus" integer null,
    "Problem" text null,
    constraint "UQ_CustomerCareWebhookDelivery_WebhookId_EventKey" unique ("WebhookId", "EventKey")
);

create index if not exists "IX_CustomerCareWebhookDelivery_NextOnUtc_Id" on "CustomerCareWebhookDelivery" ("NextOnUtc", "Id");

create index if not exists "IX_CustomerCareWebhookDelivery_WebhookId_Id" on "CustomerCareWebhookDelivery" ("WebhookId", "Id");

create table if not exists "CustomerCareCannedReply" (
    "Id" integer not null primary key autoincrement,
    "Name" text not null,
    "Body" text not null,
    "StoreId" integer null,
    "LanguageCode" text null,
    "CreatedOnUtc" text not null,
    "ChangedOnUtc" text not null,
    "UseCount" integer not null,
    "DeletedOnUtc" text null
);

create table if not exists "CustomerCareAttachment" (
    "Id" integer not null primary key autoincrement,
    "InquiryId" integer not null,
    "EventSourceKey" text not null,
    "DownloadId" integer not null,
    "FileName" text not null,
    "ContentType" text null,
    "Size" integer not null
);

create index if not exists "IX_CustomerCareAttachment_InquiryId" on "CustomerCareAttachment" ("InquiryId");

create table if not exists "CustomerCarePresence" (
    "InquiryId" integer not null,
    "AgentId" integer not null,
    "AgentName" text not null,
    "IsAnswering" integer not null,
    "SeenOnUtc" text not null,
    primary key ("InquiryId", "AgentId")
);
