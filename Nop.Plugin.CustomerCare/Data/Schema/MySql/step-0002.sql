-- From version 1 to 2: lists and counts of a period by indexes alone, a person's inquiries of a time by one, a survey's people by state, summaries for managers, people who were erased. Each statement may be run again: one whose comment "unless" gives a row is done already, for MySQL has no "if not exists" here.

-- unless: select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareSlaClock' and index_name = 'IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId' limit 1
alter table `CustomerCareSlaClock` add index `IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId` (`State`, `OverdueOnUtc`, `InquiryId`, `ExcusedOnUtc`);

-- unless: select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareSlaClock' and index_name = 'IX_CustomerCareSlaClock_StartedOnUtc_Metric_State' limit 1
alter table `CustomerCareSlaClock` add index `IX_CustomerCareSlaClock_StartedOnUtc_Metric_State` (`StartedOnUtc`, `Metric`, `State`, `ElapsedSeconds`, `OverdueOnUtc`, `ExcusedOnUtc`);

-- unless: select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareSurveyResponse' and index_name = 'IX_CustomerCareSurveyResponse_AnsweredOnUtc' limit 1
alter table `CustomerCareSurveyResponse` add index `IX_CustomerCareSurveyResponse_AnsweredOnUtc` (`AnsweredOnUtc`);

-- unless: select 1 from dual where not exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareSlaClock' and index_name = 'IX_CustomerCareSlaClock_State_OverdueOnUtc' limit 1)
alter table `CustomerCareSlaClock` drop index `IX_CustomerCareSlaClock_State_OverdueOnUtc`;

-- unless: select 1 from dual where not exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareSlaClock' and index_name = 'IX_CustomerCareSlaClock_StartedOnUtc' limit 1)
alter table `CustomerCareSlaClock` drop index `IX_CustomerCareSlaClock_StartedOnUtc`;

-- unless: select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareInquiry' and index_name = 'IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc' limit 1
alter table `CustomerCareInquiry` add index `IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc` (`RequesterEmailKey`(190), `CreatedOnUtc`);

-- unless: select 1 from dual where not exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareInquiry' and index_name = 'IX_CustomerCareInquiry_RequesterEmailKey' limit 1)
alter table `CustomerCareInquiry` drop index `IX_CustomerCareInquiry_RequesterEmailKey`;

-- unless: select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareInquiry' and index_name = 'IX_CustomerCareInquiry_CustomerId_CreatedOnUtc' limit 1
alter table `CustomerCareInquiry` add index `IX_CustomerCareInquiry_CustomerId_CreatedOnUtc` (`CustomerId`, `CreatedOnUtc`);

-- unless: select 1 from dual where not exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareInquiry' and index_name = 'IX_CustomerCareInquiry_CustomerId' limit 1)
alter table `CustomerCareInquiry` drop index `IX_CustomerCareInquiry_CustomerId`;

-- unless: select 1 from information_schema.statistics where table_schema = database() and table_name = 'CustomerCareInvitation' and index_name = 'IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason' limit 1
alter table `CustomerCareInvitation` add index `IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason` (`SurveyId`, `Status`, `PlannedOnUtc`, `Reason`);

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

create table if not exists `CustomerCareErasedPerson` (
    `PersonKey` char(64) not null,
    `ErasedOnUtc` datetime(6) not null,
    primary key (`PersonKey`)
) engine = InnoDB default character set utf8mb4;
