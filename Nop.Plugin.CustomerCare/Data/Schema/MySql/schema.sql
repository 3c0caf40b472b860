-- Every table of the plugin on MySQL and MariaDB. Each statement may be run again; a semicolon at the end of a line ends a statement.
-- Indexes stand inside the tables because MySQL has no "create index if not exists".

create table if not exists `CustomerCareSchema` (
    `Version` int not null,
    `AppliedOnUtc` datetime(6) not null,
    primary key (`Version`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareBusinessCalendar` (
    `Id` int auto_increment not null,
    `Name` varchar(200) collate utf8mb4_bin not null,
    `Version` int not null,
    `Definition` longtext not null,
    `Position` int null,
    `CreatedOnUtc` datetime(6) not null,
    primary key (`Id`),
    constraint `UQ_CustomerCareBusinessCalendar_Name_Version` unique (`Name`, `Version`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSlaPolicy` (
    `Id` int auto_increment not null,
    `Name` varchar(200) collate utf8mb4_bin not null,
    `Version` int not null,
    `Definition` longtext not null,
    `Position` int null,
    `CreatedOnUtc` datetime(6) not null,
    primary key (`Id`),
    constraint `UQ_CustomerCareSlaPolicy_Name_Version` unique (`Name`, `Version`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareInquiry` (
    `Id` bigint auto_increment not null,
    `SourceKey` char(64) not null,
    `ThreadToken` char(16) not null,
    `Channel` varchar(32) not null,
    `StoreId` int not null,
    `ExternalKey` varchar(400) null,
    `RequesterName` varchar(400) null,
    `RequesterEmail` varchar(500) null,
    `RequesterEmailKey` varchar(500) collate utf8mb4_bin null,
    `CustomerId` int null,
    `LanguageCode` varchar(10) null,
    `VendorId` int null,
    `OrderNumber` varchar(100) null,
    `Subject` varchar(1000) null,
    `OpenedPriority` varchar(16) not null,
    `Status` varchar(16) not null,
    `Priority` varchar(16) not null,
    `AgentName` varchar(400) null,
    `AgentId` int null,
    `MergedIntoId` bigint null,
    `IsSpam` boolean not null,
    `IsAutomatic` boolean not null,
    `CreatedOnUtc` datetime(6) not null,
    `LastMessageOnUtc` datetime(6) not null,
    `WaitingSinceOnUtc` datetime(6) null,
    `NextDueOnUtc` datetime(6) null,
    `AnonymisedOnUtc` datetime(6) null,
    primary key (`Id`),
    constraint `UQ_CustomerCareInquiry_SourceKey` unique (`SourceKey`),
    index `IX_CustomerCareInquiry_Status_NextDueOnUtc` (`Status`, `NextDueOnUtc`),
    index `IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc` (`RequesterEmailKey`(190), `CreatedOnUtc`),
    index `IX_CustomerCareInquiry_CreatedOnUtc` (`CreatedOnUtc`),
    index `IX_CustomerCareInquiry_OrderNumber` (`OrderNumber`),
    index `IX_CustomerCareInquiry_CustomerId_CreatedOnUtc` (`CustomerId`, `CreatedOnUtc`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareInquiryEvent` (
    `Id` bigint auto_increment not null,
    `InquiryId` bigint not null,
    `Kind` varchar(32) not null,
    `Value` varchar(400) null,
    `ValueId` int null,
    `HappenedOnUtc` datetime(6) not null,
    `RecordedOnUtc` datetime(6) not null,
    `Actor` varchar(16) not null,
    `ActorName` varchar(400) null,
    `ActorId` int null,
    `SourceKey` char(64) not null,
    `Subject` varchar(1000) null,
    `Body` longtext null,
    `Html` longtext null,
    `Door` varchar(32) null,
    `IsRecovered` tinyint(1) not null,
    primary key (`Id`),
    constraint `UQ_CustomerCareInquiryEvent_SourceKey` unique (`SourceKey`),
    index `IX_CustomerCareInquiryEvent_InquiryId_Id` (`InquiryId`, `Id`),
    index `IX_CustomerCareInquiryEvent_Kind_HappenedOnUtc` (`Kind`, `HappenedOnUtc`),
    constraint `FK_CustomerCareInquiryEvent_Inquiry` foreign key (`InquiryId`) references `CustomerCareInquiry` (`Id`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSlaClock` (
    `InquiryId` bigint not null,
    `Metric` varchar(32) not null,
    `Cycle` int not null,
    `PolicyId` int not null,
    `CalendarId` int not null,
    `TargetSeconds` bigint not null,
    `TargetTime` varchar(16) not null,
    `StartedOnUtc` datetime(6) not null,
    `State` varchar(16) not null,
    `DueOnUtc` datetime(6) null,
    `OverdueOnUtc` datetime(6) null,
    `WarnOnUtc` datetime(6) null,
    `PausedOnUtc` datetime(6) null,
    `FinishedOnUtc` datetime(6) null,
    `ElapsedSeconds` bigint null,
    `EndReason` varchar(32) null,
    `ExcusedOnUtc` datetime(6) null,
    primary key (`InquiryId`, `Metric`, `Cycle`),
    index `IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId` (`State`, `OverdueOnUtc`, `InquiryId`, `ExcusedOnUtc`),
    index `IX_CustomerCareSlaClock_StartedOnUtc_Metric_State` (`StartedOnUtc`, `Metric`, `State`, `ElapsedSeconds`, `OverdueOnUtc`, `ExcusedOnUtc`),
    constraint `FK_CustomerCareSlaClock_Inquiry` foreign key (`InquiryId`) references `CustomerCareInquiry` (`Id`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareBreach` (
    `InquiryId` bigint not null,
    `Metric` varchar(32) not null,
    `Cycle` int not null,
    `StartedOnUtc` datetime(6) not null,
    `OverdueOnUtc` datetime(6) not null,
    `FoundOnUtc` datetime(6) not null,
    primary key (`InquiryId`, `Metric`, `StartedOnUtc`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareInquiryMail` (
    `QueuedEmailId` int not null,
    `InquiryId` bigint not null,
    `EventSourceKey` char(64) null,
    primary key (`QueuedEmailId`),
    index `IX_CustomerCareInquiryMail_InquiryId` (`InquiryId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareJob` (
    `Id` bigint auto_increment not null,
    `Kind` varchar(32) not null,
    `Title` varchar(400) not null,
    `State` varchar(16) not null,
    `Parameters` longtext null,
    `Done` bigint not null,
    `Total` bigint not null,
    `Result` longtext null,
    `Error` longtext null,
    `CreatedBy` varchar(400) null,
    `CreatedOnUtc` datetime(6) not null,
    `FinishedOnUtc` datetime(6) null,
    `LeaseOwner` char(32) null,
    `LeaseUntilUtc` datetime(6) null,
    primary key (`Id`),
    index `IX_CustomerCareJob_State_LeaseUntilUtc` (`State`, `LeaseUntilUtc`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareJobFile` (
    `JobId` bigint not null,
    `Part` int not null,
    `Content` longblob not null,
    primary key (`JobId`, `Part`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareAlert` (
    `Id` bigint auto_increment not null,
    `InquiryId` bigint not null,
    `Metric` varchar(32) not null,
    `StartedOnUtc` datetime(6) not null,
    `Level` int not null,
    `RecipientKey` char(64) not null,
    `DueOnUtc` datetime(6) not null,
    `NextOnUtc` datetime(6) null,
    `RaisedOnUtc` datetime(6) not null,
    `ClaimId` char(32) null,
    `ClaimedUntilUtc` datetime(6) null,
    `SentOnUtc` datetime(6) null,
    primary key (`Id`),
    constraint `UQ_CustomerCareAlert_Key` unique (`InquiryId`, `Metric`, `StartedOnUtc`, `Level`, `RecipientKey`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareAcknowledgement` (
    `RecipientKey` char(64) not null,
    `InquiryId` bigint not null,
    `ClaimId` char(32) not null,
    `ClaimedOnUtc` datetime(6) not null,
    `ClaimedUntilUtc` datetime(6) null,
    `SentOnUtc` datetime(6) null,
    primary key (`RecipientKey`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSummary` (
    `StoreId` int not null,
    `Frequency` varchar(16) not null,
    `Period` char(10) not null,
    `RecipientKey` char(64) not null,
    `ClaimId` char(32) not null,
    `ClaimedUntilUtc` datetime(6) null,
    `SentOnUtc` datetime(6) null,
    primary key (`StoreId`, `Frequency`, `Period`, `RecipientKey`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareMilestone` (
    `Name` varchar(100) not null,
    `ReachedOnUtc` datetime(6) not null,
    primary key (`Name`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSurvey` (
    `Id` int auto_increment not null,
    `Kind` varchar(16) not null,
    `Name` varchar(200) not null,
    `IsEnabled` boolean not null,
    `Definition` longtext not null,
    `Revision` int not null,
    `SinceOnUtc` datetime(6) null,
    `PlannedThroughUtc` datetime(6) null,
    `CreatedOnUtc` datetime(6) not null,
    `ChangedOnUtc` datetime(6) not null,
    `DeletedOnUtc` datetime(6) null,
    primary key (`Id`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSurveyMoment` (
    `Moment` varchar(16) not null,
    `SubjectId` bigint not null,
    `HappenedOnUtc` datetime(6) not null,
    `RecordedOnUtc` datetime(6) not null,
    primary key (`Moment`, `SubjectId`),
    index `IX_CustomerCareSurveyMoment_Moment_RecordedOnUtc_SubjectId` (`Moment`, `RecordedOnUtc`, `SubjectId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareInvitation` (
    `Id` bigint auto_increment not null,
    `SurveyId` int not null,
    `Kind` varchar(16) not null,
    `SubjectId` bigint not null,
    `StoreId` int not null,
    `CustomerId` int null,
    `RecipientKey` char(64) null,
    `RecipientEmail` varchar(500) null,
    `RecipientName` varchar(400) null,
    `LanguageCode` varchar(10) null,
    `OrderNumber` varchar(100) null,
    `OrderValue` decimal(18,4) null,
    `BuyerOrder` int null,
    `CountryCode` varchar(2) null,
    `Channel` varchar(32) null,
    `AgentId` int null,
    `AgentName` varchar(400) null,
    `Status` varchar(16) not null,
    `Reason` varchar(32) null,
    `TriggeredOnUtc` datetime(6) not null,
    `PlannedOnUtc` datetime(6) not null,
    `DueOnUtc` datetime(6) null,
    `SentOnUtc` datetime(6) null,
    `RemindedOnUtc` datetime(6) null,
    `ExpiresOnUtc` datetime(6) null,
    `AnsweredOnUtc` datetime(6) null,
    `Attempts` int not null,
    `Problem` varchar(1000) null,
    `QueuedEmailId` int null,
    `ClaimId` char(32) null,
    `ClaimedUntilUtc` datetime(6) null,
    `IsAnonymous` boolean not null,
    primary key (`Id`),
    constraint `UQ_CustomerCareInvitation_Subject` unique (`SurveyId`, `SubjectId`),
    index `IX_CustomerCareInvitation_DueOnUtc_Id` (`DueOnUtc`, `Id`),
    index `IX_CustomerCareInvitation_RecipientKey` (`RecipientKey`),
    index `IX_CustomerCareInvitation_CustomerId` (`CustomerId`),
    index `IX_CustomerCareInvitation_SurveyId_SentOnUtc` (`SurveyId`, `SentOnUtc`),
    index `IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason` (`SurveyId`, `Status`, `PlannedOnUtc`, `Reason`),
    index `IX_CustomerCareInvitation_SubjectId` (`SubjectId`),
    index `IX_CustomerCareInvitation_QueuedEmailId` (`QueuedEmailId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareInvitationToken` (
    `TokenHash` char(64) not null,
    `InvitationId` bigint not null,
    `CreatedOnUtc` datetime(6) not null,
    primary key (`TokenHash`),
    index `IX_CustomerCareInvitationToken_InvitationId` (`InvitationId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareInvitationPart` (
    `InvitationId` bigint not null,
    `Part` varchar(16) not null,
    `PartId` int not null,
    primary key (`InvitationId`, `Part`, `PartId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSurveyResponse` (
    `InvitationId` bigint not null,
    `SurveyId` int not null,
    `StoreId` int not null,
    `RecipientKey` char(64) null,
    `Score` int not null,
    `Comment` longtext null,
    `PreferredChannel` varchar(16) null,
    `FormKey` char(32) null,
    `AnsweredOnUtc` datetime(6) not null,
    `CommentedOnUtc` datetime(6) null,
    `ChangedOnUtc` datetime(6) null,
    `InvalidOnUtc` datetime(6) null,
    `InvalidBy` varchar(400) null,
    `InvalidReason` varchar(1000) null,
    `FollowUpDueOnUtc` datetime(6) null,
    `InquiryId` bigint null,
    `AlertedOnUtc` datetime(6) null,
    `ClaimId` char(32) null,
    `ClaimedUntilUtc` datetime(6) null,
    primary key (`InvitationId`),
    index `IX_CustomerCareSurveyResponse_SurveyId_AnsweredOnUtc` (`SurveyId`, `AnsweredOnUtc`),
    index `IX_CustomerCareSurveyResponse_AnsweredOnUtc` (`AnsweredOnUtc`),
    index `IX_CustomerCareSurveyResponse_FollowUpDueOnUtc` (`FollowUpDueOnUtc`),
    index `IX_CustomerCareSurveyResponse_RecipientKey` (`RecipientKey`),
    index `IX_CustomerCareSurveyResponse_InquiryId` (`InquiryId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSurveyEvent` (
    `Id` bigint auto_increment not null,
    `InvitationId` bigint not null,
    `Kind` varchar(16) not null,
    `Score` int null,
    `EarlierScore` int null,
    `Reason` varchar(32) null,
    `Comment` longtext null,
    `ActorName` varchar(400) null,
    `Network` varchar(64) null,
    `UserAgent` varchar(400) null,
    `HappenedOnUtc` datetime(6) not null,
    primary key (`Id`),
    index `IX_CustomerCareSurveyEvent_InvitationId_Id` (`InvitationId`, `Id`),
    index `IX_CustomerCareSurveyEvent_Kind_HappenedOnUtc` (`Kind`, `HappenedOnUtc`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareOptOut` (
    `RecipientKey` char(64) not null,
    `StoreId` int not null,
    `Source` varchar(16) not null,
    `OptedOutOnUtc` datetime(6) not null,
    `LiftedOnUtc` datetime(6) null,
    primary key (`RecipientKey`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareErasedPerson` (
    `PersonKey` char(64) not null,
    `ErasedOnUtc` datetime(6) not null,
    primary key (`PersonKey`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareConsent` (
    `Id` bigint auto_increment not null,
    `RecipientKey` char(64) not null,
    `StoreId` int not null,
    `OrderId` int null,
    `Source` varchar(32) not null,
    `LanguageCode` varchar(10) null,
    `Wording` longtext not null,
    `GivenOnUtc` datetime(6) not null,
    `WithdrawnOnUtc` datetime(6) null,
    primary key (`Id`),
    index `IX_CustomerCareConsent_RecipientKey` (`RecipientKey`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareSurveyRecipient` (
    `RecipientKey` char(64) not null,
    primary key (`RecipientKey`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareStrayReply` (
    `Id` bigint auto_increment not null,
    `SourceKey` char(64) not null,
    `Door` varchar(32) not null,
    `StoreId` int null,
    `CustomerId` int null,
    `RequesterEmail` varchar(500) null,
    `RequesterName` varchar(400) null,
    `OrderNumber` varchar(100) null,
    `Subject` varchar(1000) null,
    `Body` longtext null,
    `ActorName` varchar(400) null,
    `ActorId` int null,
    `HappenedOnUtc` datetime(6) not null,
    `RecordedOnUtc` datetime(6) not null,
    `InquiryId` bigint null,
    `SettledOnUtc` datetime(6) null,
    `SettledBy` varchar(400) null,
    primary key (`Id`),
    constraint `UQ_CustomerCareStrayReply_SourceKey` unique (`SourceKey`),
    index `IX_CustomerCareStrayReply_SettledOnUtc_HappenedOnUtc` (`SettledOnUtc`, `HappenedOnUtc`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareMessageReference` (
    `MessageIdKey` char(64) not null,
    `InquiryId` bigint not null,
    `EventSourceKey` char(64) null,
    primary key (`MessageIdKey`),
    index `IX_CustomerCareMessageReference_InquiryId` (`InquiryId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareHostState` (
    `Kind` varchar(32) not null,
    `SubjectId` int not null,
    `Digest` char(64) not null,
    `SeenOnUtc` datetime(6) not null,
    primary key (`Kind`, `SubjectId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareApiKey` (
    `Id` int auto_increment not null,
    `Name` varchar(200) not null,
    `KeyHash` char(64) not null,
    `Hint` varchar(16) not null,
    `Scopes` varchar(400) not null,
    `StoreId` int null,
    `CreatedBy` varchar(400) null,
    `CreatedOnUtc` datetime(6) not null,
    `LastUsedOnUtc` datetime(6) null,
    `RevokedOnUtc` datetime(6) null,
    primary key (`Id`),
    constraint `UQ_CustomerCareApiKey_KeyHash` unique (`KeyHash`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareWebhook` (
    `Id` int auto_increment not null,
    `Name` varchar(200) not null,
    `Url` varchar(2000) not null,
    `Secret` varchar(400) not null,
    `Events` varchar(400) not null,
    `StoreId` int null,
    `IsEnabled` tinyint(1) not null,
    `CreatedOnUtc` datetime(6) not null,
    `ChangedOnUtc` datetime(6) not null,
    `FailingSinceOnUtc` datetime(6) null,
    `SeenEventId` bigint not null,
    primary key (`Id`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareWebhookDelivery` (
    `Id` bigint auto_increment not null,
    `WebhookId` int not null,
    `EventKey` char(64) not null,
    `EventName` varchar(32) not null,
    `InquiryId` bigint null,
    `Payload` longtext not null,
    `CreatedOnUtc` datetime(6) not null,
    `NextOnUtc` datetime(6) null,
    `Attempts` int not null,
    `ClaimId` varchar(32) null,
    `ClaimedUntilUtc` datetime(6) null,
    `DeliveredOnUtc` datetime(6) null,
    `GivenUpOnUtc` datetime(6) null,
    `LastStatus` int null,
    `Problem` varchar(1000) null,
    primary key (`Id`),
    constraint `UQ_CustomerCareWebhookDelivery_WebhookId_EventKey` unique (`WebhookId`, `EventKey`),
    index `IX_CustomerCareWebhookDelivery_NextOnUtc_Id` (`NextOnUtc`, `Id`),
    index `IX_CustomerCareWebhookDelivery_WebhookId_Id` (`WebhookId`, `Id`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareCannedReply` (
    `Id` int auto_increment not null,
    `Name` varchar(200) not null,
    `Body` longtext not null,
    `StoreId` int null,
    `LanguageCode` varchar(10) null,
    `CreatedOnUtc` datetime(6) not null,
    `ChangedOnUtc` datetime(6) not null,
    `UseCount` int not null,
    `DeletedOnUtc` datetime(6) null,
    primary key (`Id`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCareAttachment` (
    `Id` bigint auto_increment not null,
    `InquiryId` bigint not null,
    `EventSourceKey` char(64) not null,
    `DownloadId` int not null,
    `FileName` varchar(400) not null,
    `ContentType` varchar(200) null,
    `Size` bigint not null,
    primary key (`Id`),
    index `IX_CustomerCareAttachment_InquiryId` (`InquiryId`)
) engine = InnoDB default character set utf8mb4;

create table if not exists `CustomerCarePresence` (
    `InquiryId` bigint not null,
    `AgentId` int not null,
    `AgentName` varchar(400) not null,
    `IsAnswering` boolean not null,
    `SeenOnUtc` datetime(6) not null,
    primary key (`InquiryId`, `AgentId`)
) engine = InnoDB default character set utf8mb4;
