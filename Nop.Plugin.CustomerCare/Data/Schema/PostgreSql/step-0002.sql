-- From version 1 to 2: lists and counts of a period by indexes alone, a person's inquiries of a time by one, a survey's people by state, summaries for managers, people who were erased. Each statement may be run again.

create index if not exists "IX_CustomerCareSlaClock_State_OverdueOnUtc_InquiryId" on "CustomerCareSlaClock" ("State", "OverdueOnUtc", "InquiryId", "ExcusedOnUtc");

create index if not exists "IX_CustomerCareSlaClock_StartedOnUtc_Metric_State" on "CustomerCareSlaClock" ("StartedOnUtc", "Metric", "State", "ElapsedSeconds", "OverdueOnUtc", "ExcusedOnUtc");

create index if not exists "IX_CustomerCareSurveyResponse_AnsweredOnUtc" on "CustomerCareSurveyResponse" ("AnsweredOnUtc");

drop index if exists "IX_CustomerCareSlaClock_State_OverdueOnUtc";

drop index if exists "IX_CustomerCareSlaClock_StartedOnUtc";

create index if not exists "IX_CustomerCareInquiry_RequesterEmailKey_CreatedOnUtc" on "CustomerCareInquiry" ("RequesterEmailKey", "CreatedOnUtc");

drop index if exists "IX_CustomerCareInquiry_RequesterEmailKey";

create index if not exists "IX_CustomerCareInquiry_CustomerId_CreatedOnUtc" on "CustomerCareInquiry" ("CustomerId", "CreatedOnUtc");

drop index if exists "IX_CustomerCareInquiry_CustomerId";

create index if not exists "IX_CustomerCareInvitation_SurveyId_Status_PlannedOnUtc_Reason" on "CustomerCareInvitation" ("SurveyId", "Status", "PlannedOnUtc", "Reason");

create table if not exists "CustomerCareSummary" (
    "StoreId" integer not null,
    "Frequency" varchar(16) not null,
    "Period" varchar(10) not null,
    "RecipientKey" varchar(64) not null,
    "ClaimId" varchar(32) not null,
    "ClaimedUntilUtc" timestamp without time zone null,
    "SentOnUtc" timestamp without time zone null,
    constraint "PK_CustomerCareSummary" primary key ("StoreId", "Frequency", "Period", "RecipientKey")
);

create table if not exists "CustomerCareErasedPerson" (
    "PersonKey" varchar(64) not null,
    "ErasedOnUtc" timestamp without time zone not null,
    constraint "PK_CustomerCareErasedPerson" primary key ("PersonKey")
);
