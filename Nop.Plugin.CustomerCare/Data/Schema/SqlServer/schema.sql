-- Every table of the plugin on SQL Server. Each statement may be run again; a semicolon at the end of a line ends a statement.

if object_id(N'[CustomerCareSchema]', N'U') is null
create table [CustomerCareSchema] (
    [Version] int not null,
    [AppliedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareSchema] primary key ([Version])
);

if object_id(N'[CustomerCareBusinessCalendar]', N'U') is null
create table [CustomerCareBusinessCalendar] (
    [Id] int identity not null,
    [Name] nvarchar(200) collate Latin1_General_100_BIN2 not null,
    [Version] int not null,
    [Definition] nvarchar(max) not null,
    [Position] int null,
    [CreatedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareBusinessCalendar] primary key ([Id]),
    constraint [UQ_CustomerCareBusinessCalendar_Name_Version] unique ([Name], [Version])
);

if object_id(N'[CustomerCareSlaPolicy]', N'U') is null
create table [CustomerCareSlaPolicy] (
    [Id] int identity not null,
    [Name] nvarchar(200) collate Latin1_General_100_BIN2 not null,
    [Version] int not null,
    [Definition] nvarchar(max) not null,
    [Position] int null,
    [CreatedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareSlaPolicy] primary key ([Id]),
    constraint [UQ_CustomerCareSlaPolicy_Name_Version] unique ([Name], [Version])
);

if object_id(N'[CustomerCareInquiry]', N'U') is null
create table [CustomerCareInquiry] (
    [Id] bigint identity not null,
    [SourceKey] nchar(64) not null,
    [ThreadToken] nchar(16) not null,
    [Channel] nvarchar(32) not null,
    [StoreId] int not null,
    [ExternalKey] nvarchar(400) null,
    [RequesterName] nvarchar(400) null,
    [RequesterEmail] nvarchar(500) null,
    [RequesterEmailKey] nvarchar(500) collate Latin1_General_100_BIN2 null,
    [CustomerId] int null,
    [LanguageCode] nvarchar(10) null,
    [VendorId] int null,
    [OrderNumber] nvarchar(100) null,
    [Subject] nvarchar(1000) null,
    [OpenedPriority] nvarchar(16) not null,
    [Status] nvarchar(16) not null,
    [Priority] nvarchar(16) not null,
    [AgentName] nvarchar(400) null,
    [AgentId] int null,
    [MergedIntoId] bigint null,
    [IsSpam] bit not null,
    [IsAutomatic] bit not null,
    [CreatedOnUtc] datetime2(6) not null,
    [LastMessageOnUtc] datetime2(6) not null,
    [WaitingSinceOnUtc] datetime2(6) null,
    [NextDueOnUtc] datetime2(6) null,
    [AnonymisedOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareInquiry] primary key ([Id]),
    constraint [UQ_CustomerCareInquiry_SourceKey] unique ([SourceKey])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiry_Status_NextDueOnUtc' and [object_id] = object_id(N'[CustomerCareInquiry]'))
create index [IX_CustomerCareInquiry_Status_NextDueOnUtc] on [CustomerCareInquiry] ([Status], [NextDueOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc' and [object_id] = object_id(N'[CustomerCareInquiry]'))
create index [IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc] on [CustomerCareInquiry] ([RequesterEmailKey], [CreatedOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiry_CreatedOnUtc' and [object_id] = object_id(N'[CustomerCareInquiry]'))
create index [IX_CustomerCareInquiry_CreatedOnUtc] on [CustomerCareInquiry] ([CreatedOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiry_OrderNumber' and [object_id] = object_id(N'[CustomerCareInquiry]'))
create index [IX_CustomerCareInquiry_OrderNumber] on [CustomerCareInquiry] ([OrderNumber]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiry_CustomerId_CreatedOnUtc' and [object_id] = object_id(N'[CustomerCareInquiry]'))
create index [IX_CustomerCareInquiry_CustomerId_CreatedOnUtc] on [CustomerCareInquiry] ([CustomerId], [CreatedOnUtc]);

if object_id(N'[CustomerCareInquiryEvent]', N'U') is null
create table [CustomerCareInquiryEvent] (
    [Id] bigint identity not null,
    [InquiryId] bigint not null,
    [Kind] nvarchar(32) not null,
    [Value] nvarchar(400) null,
    [ValueId] int null,
    [HappenedOnUtc] datetime2(6) not null,
    [RecordedOnUtc] datetime2(6) not null,
    [Actor] nvarchar(16) not null,
    [ActorName] nvarchar(400) null,
    [ActorId] int null,
    [SourceKey] nchar(64) not null,
    [Subject] nvarchar(1000) null,
    [Body] nvarchar(max) null,
    [Html] nvarchar(max) null,
    [Door] nvarchar(32) null,
    [IsRecovered] bit not null,
    constraint [PK_CustomerCareInquiryEvent] primary key ([Id]),
    constraint [UQ_CustomerCareInquiryEvent_SourceKey] unique ([SourceKey]),
    constraint [FK_CustomerCareInquiryEvent_Inquiry] foreign key ([InquiryId]) references [CustomerCareInquiry] ([Id])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiryEvent_InquiryId_Id' and [object_id] = object_id(N'[CustomerCareInquiryEvent]'))
create index [IX_CustomerCareInquiryEvent_InquiryId_Id] on [CustomerCareInquiryEvent] ([InquiryId], [Id]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiryEvent_Kind_HappenedOnUtc' and [object_id] = object_id(N'[CustomerCareInquiryEvent]'))
create index [IX_CustomerCareInquiryEvent_Kind_HappenedOnUtc] on [CustomerCareInquiryEvent] ([Kind], [HappenedOnUtc]);

if object_id(N'[CustomerCareSlaClock]', N'U') is null
create table [CustomerCareSlaClock] (
    [InquiryId] bigint not null,
    [Metric] nvarchar(32) not null,
    [Cycle] int not null,
    [PolicyId] int not null,
    [CalendarId] int not null,
    [TargetSeconds] bigint not null,
    [TargetTime] nvarchar(16) not null,
    [StartedOnUtc] datetime2(6) not null,
    [State] nvarchar(16) not null,
    [DueOnUtc] datetime2(6) null,
    [OverdueOnUtc] datetime2(6) null,
    [WarnOnUtc] datetime2(6) null,
    [PausedOnUtc] datetime2(6) null,
    [FinishedOnUtc] datetime2(6) null,
    [ElapsedSeconds] bigint null,
    [EndReason] nvarchar(32) null,
    [ExcusedOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareSlaClock] primary key ([InquiryId], [Metric], [Cycle]),
    constraint [FK_CustomerCareSlaClock_Inquiry] foreign key ([InquiryId]) references [CustomerCareInquiry] ([Id])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId' and [object_id] = object_id(N'[CustomerCareSlaClock]'))
create index [IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId] on [CustomerCareSlaClock] ([State], [OverdueOnUtc], [InquiryId], [ExcusedOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSlaClock_StartedOnUtc_Metric_State' and [object_id] = object_id(N'[CustomerCareSlaClock]'))
create index [IX_CustomerCareSlaClock_StartedOnUtc_Metric_State] on [CustomerCareSlaClock] ([StartedOnUtc], [Metric], [State], [ElapsedSeconds], [OverdueOnUtc], [ExcusedOnUtc]);

if object_id(N'[CustomerCareBreach]', N'U') is null
create table [CustomerCareBreach] (
    [InquiryId] bigint not null,
    [Metric] nvarchar(32) not null,
    [Cycle] int not null,
    [StartedOnUtc] datetime2(6) not null,
    [OverdueOnUtc] datetime2(6) not null,
    [FoundOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareBreach] primary key ([InquiryId], [Metric], [StartedOnUtc])
);

if object_id(N'[CustomerCareInquiryMail]', N'U') is null
create table [CustomerCareInquiryMail] (
    [QueuedEmailId] int not null,
    [InquiryId] bigint not null,
    [EventSourceKey] nchar(64) null,
    constraint [PK_CustomerCareInquiryMail] primary key ([QueuedEmailId])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiryMail_InquiryId' and [object_id] = object_id(N'[CustomerCareInquiryMail]'))
create index [IX_CustomerCareInquiryMail_InquiryId] on [CustomerCareInquiryMail] ([InquiryId]);

if object_id(N'[CustomerCareJob]', N'U') is null
create table [CustomerCareJob] (
    [Id] bigint identity not null,
    [Kind] nvarchar(32) not null,
    [Title] nvarchar(400) not null,
    [State] nvarchar(16) not null,
    [Parameters] nvarchar(max) null,
    [Done] bigint not null,
    [Total] bigint not null,
    [Result] nvarchar(max) null,
    [Error] nvarchar(max) null,
    [CreatedBy] nvarchar(400) null,
    [CreatedOnUtc] datetime2(6) not null,
    [FinishedOnUtc] datetime2(6) null,
    [LeaseOwner] nchar(32) null,
    [LeaseUntilUtc] datetime2(6) null,
    constraint [PK_CustomerCareJob] primary key ([Id])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareJob_State_LeaseUntilUtc' and [object_id] = object_id(N'[CustomerCareJob]'))
create index [IX_CustomerCareJob_State_LeaseUntilUtc] on [CustomerCareJob] ([State], [LeaseUntilUtc]);

if object_id(N'[CustomerCareJobFile]', N'U') is null
create table [CustomerCareJobFile] (
    [JobId] bigint not null,
    [Part] int not null,
    [Content] varbinary(max) not null,
    constraint [PK_CustomerCareJobFile] primary key ([JobId], [Part])
);

if object_id(N'[CustomerCareAlert]', N'U') is null
create table [CustomerCareAlert] (
    [Id] bigint identity not null,
    [InquiryId] bigint not null,
    [Metric] nvarchar(32) not null,
    [StartedOnUtc] datetime2(6) not null,
    [Level] int not null,
    [RecipientKey] nchar(64) not null,
    [DueOnUtc] datetime2(6) not null,
    [NextOnUtc] datetime2(6) null,
    [RaisedOnUtc] datetime2(6) not null,
    [ClaimId] nchar(32) null,
    [ClaimedUntilUtc] datetime2(6) null,
    [SentOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareAlert] primary key ([Id]),
    constraint [UQ_CustomerCareAlert_Key] unique ([InquiryId], [Metric], [StartedOnUtc], [Level], [RecipientKey])
);

if object_id(N'[CustomerCareAcknowledgement]', N'U') is null
create table [CustomerCareAcknowledgement] (
    [RecipientKey] nchar(64) not null,
    [InquiryId] bigint not null,
    [ClaimId] nchar(32) not null,
    [ClaimedOnUtc] datetime2(6) not null,
    [ClaimedUntilUtc] datetime2(6) null,
    [SentOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareAcknowledgement] primary key ([RecipientKey])
);

if object_id(N'[CustomerCareSummary]', N'U') is null
create table [CustomerCareSummary] (
    [StoreId] int not null,
    [Frequency] nvarchar(16) not null,
    [Period] nchar(10) not null,
    [RecipientKey] nchar(64) not null,
    [ClaimId] nchar(32) not null,
    [ClaimedUntilUtc] datetime2(6) null,
    [SentOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareSummary] primary key ([StoreId], [Frequency], [Period], [RecipientKey])
);

if object_id(N'[CustomerCareMilestone]', N'U') is null
create table [CustomerCareMilestone] (
    [Name] nvarchar(100) not null,
    [ReachedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareMilestone] primary key ([Name])
);

if object_id(N'[CustomerCareSurvey]', N'U') is null
create table [CustomerCareSurvey] (
    [Id] int identity not null,
    [Kind] nvarchar(16) not null,
    [Name] nvarchar(200) not null,
    [IsEnabled] bit not null,
    [Definition] nvarchar(max) not null,
    [Revision] int not null,
    [SinceOnUtc] datetime2(6) null,
    [PlannedThroughUtc] datetime2(6) null,
    [CreatedOnUtc] datetime2(6) not null,
    [ChangedOnUtc] datetime2(6) not null,
    [DeletedOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareSurvey] primary key ([Id])
);

if object_id(N'[CustomerCareSurveyMoment]', N'U') is null
create table [CustomerCareSurveyMoment] (
    [Moment] nvarchar(16) not null,
    [SubjectId] bigint not null,
    [HappenedOnUtc] datetime2(6) not null,
    [RecordedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareSurveyMoment] primary key ([Moment], [SubjectId])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyMoment_Moment_RecordedOnUtc_SubjectId' and [object_id] = object_id(N'[CustomerCareSurveyMoment]'))
create index [IX_CustomerCareSurveyMoment_Moment_RecordedOnUtc_SubjectId] on [CustomerCareSurveyMoment] ([Moment], [RecordedOnUtc], [SubjectId]);

if object_id(N'[CustomerCareInvitation]', N'U') is null
create table [CustomerCareInvitation] (
    [Id] bigint identity not null,
    [SurveyId] int not null,
    [Kind] nvarchar(16) not null,
    [SubjectId] bigint not null,
    [StoreId] int not null,
    [CustomerId] int null,
    [RecipientKey] nchar(64) null,
    [RecipientEmail] nvarchar(500) null,
    [RecipientName] nvarchar(400) null,
    [LanguageCode] nvarchar(10) null,
    [OrderNumber] nvarchar(100) null,
    [OrderValue] decimal(18,4) null,
    [BuyerOrder] int null,
    [CountryCode] nvarchar(2) null,
    [Channel] nvarchar(32) null,
    [AgentId] int null,
    [AgentName] nvarchar(400) null,
    [Status] nvarchar(16) not null,
    [Reason] nvarchar(32) null,
    [TriggeredOnUtc] datetime2(6) not null,
    [PlannedOnUtc] datetime2(6) not null,
    [DueOnUtc] datetime2(6) null,
    [SentOnUtc] datetime2(6) null,
    [RemindedOnUtc] datetime2(6) null,
    [ExpiresOnUtc] datetime2(6) null,
    [AnsweredOnUtc] datetime2(6) null,
    [Attempts] int not null,
    [Problem] nvarchar(1000) null,
    [QueuedEmailId] int null,
    [ClaimId] nchar(32) null,
    [ClaimedUntilUtc] datetime2(6) null,
    [IsAnonymous] bit not null,
    constraint [PK_CustomerCareInvitation] primary key ([Id]),
    constraint [UQ_CustomerCareInvitation_Subject] unique ([SurveyId], [SubjectId])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_DueOnUtc_Id' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_DueOnUtc_Id] on [CustomerCareInvitation] ([DueOnUtc], [Id]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_RecipientKey' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_RecipientKey] on [CustomerCareInvitation] ([RecipientKey]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_CustomerId' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_CustomerId] on [CustomerCareInvitation] ([CustomerId]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_SurveyId_SentOnUtc' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_SurveyId_SentOnUtc] on [CustomerCareInvitation] ([SurveyId], [SentOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason] on [CustomerCareInvitation] ([SurveyId], [Status], [PlannedOnUtc], [Reason]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_SubjectId' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_SubjectId] on [CustomerCareInvitation] ([SubjectId]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_QueuedEmailId' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_QueuedEmailId] on [CustomerCareInvitation] ([QueuedEmailId]);

if object_id(N'[CustomerCareInvitationToken]', N'U') is null
create table [CustomerCareInvitationToken] (
    [TokenHash] nchar(64) not null,
    [InvitationId] bigint not null,
    [CreatedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareInvitationToken] primary key ([TokenHash])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitationToken_InvitationId' and [object_id] = object_id(N'[CustomerCareInvitationToken]'))
create index [IX_CustomerCareInvitationToken_InvitationId] on [CustomerCareInvitationToken] ([InvitationId]);

if object_id(N'[CustomerCareInvitationPart]', N'U') is null
create table [CustomerCareInvitationPart] (
    [InvitationId] bigint not null,
    [Part] nvarchar(16) not null,
    [PartId] int not null,
    constraint [PK_CustomerCareInvitationPart] primary key ([InvitationId], [Part], [PartId])
);

if object_id(N'[CustomerCareSurveyResponse]', N'U') is null
create table [CustomerCareSurveyResponse] (
    [InvitationId] bigint not null,
    [SurveyId] int not null,
    [StoreId] int not null,
    [RecipientKey] nchar(64) null,
    [Score] int not null,
    [Comment] nvarchar(max) null,
    [PreferredChannel] nvarchar(16) null,
    [FormKey] nchar(32) null,
    [AnsweredOnUtc] datetime2(6) not null,
    [CommentedOnUtc] datetime2(6) null,
    [ChangedOnUtc] datetime2(6) null,
    [InvalidOnUtc] datetime2(6) null,
    [InvalidBy] nvarchar(400) null,
    [InvalidReason] nvarchar(1000) null,
    [FollowUpDueOnUtc] datetime2(6) null,
    [InquiryId] bigint null,
    [AlertedOnUtc] datetime2(6) null,
    [ClaimId] nchar(32) null,
    [ClaimedUntilUtc] datetime2(6) null,
    constraint [PK_CustomerCareSurveyResponse] primary key ([InvitationId])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyResponse_SurveyId_AnsweredOnUtc' and [object_id] = object_id(N'[CustomerCareSurveyResponse]'))
create index [IX_CustomerCareSurveyResponse_SurveyId_AnsweredOnUtc] on [CustomerCareSurveyResponse] ([SurveyId], [AnsweredOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyResponse_AnsweredOnUtc' and [object_id] = object_id(N'[CustomerCareSurveyResponse]'))
create index [IX_CustomerCareSurveyResponse_AnsweredOnUtc] on [CustomerCareSurveyResponse] ([AnsweredOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyResponse_FollowUpDueOnUtc' and [object_id] = object_id(N'[CustomerCareSurveyResponse]'))
create index [IX_CustomerCareSurveyResponse_FollowUpDueOnUtc] on [CustomerCareSurveyResponse] ([FollowUpDueOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyResponse_RecipientKey' and [object_id] = object_id(N'[CustomerCareSurveyResponse]'))
create index [IX_CustomerCareSurveyResponse_RecipientKey] on [CustomerCareSurveyResponse] ([RecipientKey]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyResponse_InquiryId' and [object_id] = object_id(N'[CustomerCareSurveyResponse]'))
create index [IX_CustomerCareSurveyResponse_InquiryId] on [CustomerCareSurveyResponse] ([InquiryId]);

if object_id(N'[CustomerCareSurveyEvent]', N'U') is null
create table [CustomerCareSurveyEvent] (
    [Id] bigint identity not null,
    [InvitationId] bigint not null,
    [Kind] nvarchar(16) not null,
    [Score] int null,
    [EarlierScore] int null,
    [Reason] nvarchar(32) null,
    [Comment] nvarchar(max) null,
    [ActorName] nvarchar(400) null,
    [Network] nvarchar(64) null,
    [UserAgent] nvarchar(400) null,
    [HappenedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareSurveyEvent] primary key ([Id])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyEvent_InvitationId_Id' and [object_id] = object_id(N'[CustomerCareSurveyEvent]'))
create index [IX_CustomerCareSurveyEvent_InvitationId_Id] on [CustomerCareSurveyEvent] ([InvitationId], [Id]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyEvent_Kind_HappenedOnUtc' and [object_id] = object_id(N'[CustomerCareSurveyEvent]'))
create index [IX_CustomerCareSurveyEvent_Kind_HappenedOnUtc] on [CustomerCareSurveyEvent] ([Kind], [HappenedOnUtc]);

if object_id(N'[CustomerCareOptOut]', N'U') is null
create table [CustomerCareOptOut] (
    [RecipientKey] nchar(64) not null,
    [StoreId] int not null,
    [Source] nvarchar(16) not null,
    [OptedOutOnUtc] datetime2(6) not null,
    [LiftedOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareOptOut] primary key ([RecipientKey])
);

if object_id(N'[CustomerCareErasedPerson]', N'U') is null
create table [CustomerCareErasedPerson] (
    [PersonKey] nchar(64) not null,
    [ErasedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareErasedPerson] primary key ([PersonKey])
);

if object_id(N'[CustomerCareConsent]', N'U') is null
create table [CustomerCareConsent] (
    [Id] bigint identity not null,
    [RecipientKey] nchar(64) not null,
    [StoreId] int not null,
    [OrderId] int null,
    [Source] nvarchar(32) not null,
    [LanguageCode] nvarchar(10) null,
    [Wording] nvarchar(max) not null,
    [GivenOnUtc] datetime2(6) not null,
    [WithdrawnOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareConsent] primary key ([Id])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareConsent_RecipientKey' and [object_id] = object_id(N'[CustomerCareConsent]'))
create index [IX_CustomerCareConsent_RecipientKey] on [CustomerCareConsent] ([RecipientKey]);

if object_id(N'[CustomerCareSurveyRecipient]', N'U') is null
create table [CustomerCareSurveyRecipient] (
    [RecipientKey] nchar(64) not null,
    constraint [PK_CustomerCareSurveyRecipient] primary key ([RecipientKey])
);

if object_id(N'[CustomerCareStrayReply]', N'U') is null
create table [CustomerCareStrayReply] (
    [Id] bigint identity not null,
    [SourceKey] nchar(64) not null,
    [Door] nvarchar(32) not null,
    [StoreId] int null,
    [CustomerId] int null,
    [RequesterEmail] nvarchar(500) null,
    [RequesterName] nvarchar(400) null,
    [OrderNumber] nvarchar(100) null,
    [Subject] nvarchar(1000) null,
    [Body] nvarchar(max) null,
    [ActorName] nvarchar(400) null,
    [ActorId] int null,
    [HappenedOnUtc] datetime2(6) not null,
    [RecordedOnUtc] datetime2(6) not null,
    [InquiryId] bigint null,
    [SettledOnUtc] datetime2(6) null,
    [SettledBy] nvarchar(400) null,
    constraint [PK_CustomerCareStrayReply] primary key ([Id]),
    constraint [UQ_CustomerCareStrayReply_SourceKey] unique ([SourceKey])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareStrayReply_SettledOnUtc_HappenedOnUtc' and [object_id] = object_id(N'[CustomerCareStrayReply]'))
create index [IX_CustomerCareStrayReply_SettledOnUtc_HappenedOnUtc] on [CustomerCareStrayReply] ([SettledOnUtc], [HappenedOnUtc]);

if object_id(N'[CustomerCareMessageReference]', N'U') is null
create table [CustomerCareMessageReference] (
    [MessageIdKey] nchar(64) not null,
    [InquiryId] bigint not null,
    [EventSourceKey] nchar(64) null,
    constraint [PK_CustomerCareMessageReference] primary key ([MessageIdKey])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareMessageReference_InquiryId' and [object_id] = object_id(N'[CustomerCareMessageReference]'))
create index [IX_CustomerCareMessageReference_InquiryId] on [CustomerCareMessageReference] ([InquiryId]);

if object_id(N'[CustomerCareHostState]', N'U') is null
create table [CustomerCareHostState] (
    [Kind] nvarchar(32) not null,
    [SubjectId] int not null,
    [Digest] nchar(64) not null,
    [SeenOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareHostState] primary key ([Kind], [SubjectId])
);

if object_id(N'[CustomerCareApiKey]', N'U') is null
create table [CustomerCareApiKey] (
    [Id] int identity not null,
    [Name] nvarchar(200) not null,
    [KeyHash] nchar(64) not null,
    [Hint] nvarchar(16) not null,
    [Scopes] nvarchar(400) not null,
    [StoreId] int null,
    [CreatedBy] nvarchar(400) null,
    [CreatedOnUtc] datetime2(6) not null,
    [LastUsedOnUtc] datetime2(6) null,
    [RevokedOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareApiKey] primary key ([Id]),
    constraint [UQ_CustomerCareApiKey_KeyHash] unique ([KeyHash])
);

if object_id(N'[CustomerCareWebhook]', N'U') is null
create table [CustomerCareWebhook] (
    [Id] int identity not null,
    [Name] nvarchar(200) not null,
    [Url] nvarchar(2000) not null,
    [Secret] nvarchar(400) not null,
    [Events] nvarchar(400) not null,
    [StoreId] int null,
    [IsEnabled] bit not null,
    [CreatedOnUtc] datetime2(6) not null,
    [ChangedOnUtc] datetime2(6) not null,
    [FailingSinceOnUtc] datetime2(6) null,
    [SeenEventId] bigint not null,
    constraint [PK_CustomerCareWebhook] primary key ([Id])
);

if object_id(N'[CustomerCareWebhookDelivery]', N'U') is null
create table [CustomerCareWebhookDelivery] (
    [Id] bigint identity not null,
    [WebhookId] int not null,
    [EventKey] nchar(64) not null,
    [EventName] nvarchar(32) not null,
    [InquiryId] bigint null,
    [Payload] nvarchar(max) not null,
    [CreatedOnUtc] datetime2(6) not null,
    [NextOnUtc] datetime2(6) null,
    [Attempts] int not null,
    [ClaimId] nvarchar(32) null,
    [ClaimedUntilUtc] datetime2(6) null,
    [DeliveredOnUtc] datetime2(6) null,
    [GivenUpOnUtc] datetime2(6) null,
    [LastStatus] int null,
    [Problem] nvarchar(1000) null,
    constraint [PK_CustomerCareWebhookDelivery] primary key ([Id]),
    constraint [UQ_CustomerCareWebhookDelivery_WebhookId_EventKey] unique ([WebhookId], [EventKey])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareWebhookDelivery_NextOnUtc_Id' and [object_id] = object_id(N'[CustomerCareWebhookDelivery]'))
create index [IX_CustomerCareWebhookDelivery_NextOnUtc_Id] on [CustomerCareWebhookDelivery] ([NextOnUtc], [Id]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareWebhookDelivery_WebhookId_Id' and [object_id] = object_id(N'[CustomerCareWebhookDelivery]'))
create index [IX_CustomerCareWebhookDelivery_WebhookId_Id] on [CustomerCareWebhookDelivery] ([WebhookId], [Id]);

if object_id(N'[CustomerCareCannedReply]', N'U') is null
create table [CustomerCareCannedReply] (
    [Id] int identity not null,
    [Name] nvarchar(200) not null,
    [Body] nvarchar(max) not null,
    [StoreId] int null,
    [LanguageCode] nvarchar(10) null,
    [CreatedOnUtc] datetime2(6) not null,
    [ChangedOnUtc] datetime2(6) not null,
    [UseCount] int not null,
    [DeletedOnUtc] datetime2(6) null,
    constraint [PK_CustomerCareCannedReply] primary key ([Id])
);

if object_id(N'[CustomerCareAttachment]', N'U') is null
create table [CustomerCareAttachment] (
    [Id] bigint identity not null,
    [InquiryId] bigint not null,
    [EventSourceKey] nchar(64) not null,
    [DownloadId] int not null,
    [FileName] nvarchar(400) not null,
    [ContentType] nvarchar(200) null,
    [Size] bigint not null,
    constraint [PK_CustomerCareAttachment] primary key ([Id])
);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareAttachment_InquiryId' and [object_id] = object_id(N'[CustomerCareAttachment]'))
create index [IX_CustomerCareAttachment_InquiryId] on [CustomerCareAttachment] ([InquiryId]);

if object_id(N'[CustomerCarePresence]', N'U') is null
create table [CustomerCarePresence] (
    [InquiryId] bigint not null,
    [AgentId] int not null,
    [AgentName] nvarchar(400) not null,
    [IsAnswering] bit not null,
    [SeenOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCarePresence] primary key ([InquiryId], [AgentId])
);
