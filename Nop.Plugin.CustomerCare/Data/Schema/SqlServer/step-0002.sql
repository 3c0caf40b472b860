-- From version 1 to 2: lists and counts of a period by indexes alone, a person's inquiries of a time by one, a survey's people by state, summaries for managers, people who were erased. Each statement may be run again.

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId' and [object_id] = object_id(N'[CustomerCareSlaClock]'))
create index [IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId] on [CustomerCareSlaClock] ([State], [OverdueOnUtc], [InquiryId], [ExcusedOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSlaClock_StartedOnUtc_Metric_State' and [object_id] = object_id(N'[CustomerCareSlaClock]'))
create index [IX_CustomerCareSlaClock_StartedOnUtc_Metric_State] on [CustomerCareSlaClock] ([StartedOnUtc], [Metric], [State], [ElapsedSeconds], [OverdueOnUtc], [ExcusedOnUtc]);

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareSurveyResponse_AnsweredOnUtc' and [object_id] = object_id(N'[CustomerCareSurveyResponse]'))
create index [IX_CustomerCareSurveyResponse_AnsweredOnUtc] on [CustomerCareSurveyResponse] ([AnsweredOnUtc]);

drop index if exists [IX_CustomerCareSlaClock_State_OverdueOnUtc] on [CustomerCareSlaClock];

drop index if exists [IX_CustomerCareSlaClock_StartedOnUtc] on [CustomerCareSlaClock];

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc' and [object_id] = object_id(N'[CustomerCareInquiry]'))
create index [IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc] on [CustomerCareInquiry] ([RequesterEmailKey], [CreatedOnUtc]);

drop index if exists [IX_CustomerCareInquiry_RequesterEmailKey] on [CustomerCareInquiry];

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInquiry_CustomerId_CreatedOnUtc' and [object_id] = object_id(N'[CustomerCareInquiry]'))
create index [IX_CustomerCareInquiry_CustomerId_CreatedOnUtc] on [CustomerCareInquiry] ([CustomerId], [CreatedOnUtc]);

drop index if exists [IX_CustomerCareInquiry_CustomerId] on [CustomerCareInquiry];

if not exists (select 1 from sys.indexes where [name] = N'IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason' and [object_id] = object_id(N'[CustomerCareInvitation]'))
create index [IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason] on [CustomerCareInvitation] ([SurveyId], [Status], [PlannedOnUtc], [Reason]);

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

if object_id(N'[CustomerCareErasedPerson]', N'U') is null
create table [CustomerCareErasedPerson] (
    [PersonKey] nchar(64) not null,
    [ErasedOnUtc] datetime2(6) not null,
    constraint [PK_CustomerCareErasedPerson] primary key ([PersonKey])
);
