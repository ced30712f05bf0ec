CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "MailTokenPurpose" AS ENUM ('verifyEmail', 'changeEmail', 'resetPassword');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('club', 'topic', 'question', 'answer', 'comment', 'organisation', 'person');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('everyone', 'organisation', 'person');

-- CreateEnum
CREATE TYPE "ClosureReason" AS ENUM ('duplicate', 'offTopic', 'unclear', 'resolvedElsewhere');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('buyer', 'seller', 'neutral');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('brand', 'supplier', 'dealer', 'shop', 'clinic', 'firm', 'producer', 'association', 'regulator', 'ngo', 'media', 'sponsor', 'buyerGroup');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('owner', 'manager', 'speaker');

-- CreateEnum
CREATE TYPE "SeatKind" AS ENUM ('host', 'coHost', 'partner', 'expertBody', 'sponsor', 'intermediary');

-- CreateEnum
CREATE TYPE "ClubRole" AS ENUM ('owner', 'moderator', 'expert', 'member');

-- CreateEnum
CREATE TYPE "ClubEntry" AS ENUM ('open', 'request', 'invitation');

-- CreateEnum
CREATE TYPE "ClubVisibility" AS ENUM ('public', 'private');

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "handle" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "personId" INTEGER NOT NULL,
    "email" CITEXT NOT NULL,
    "emailVerifiedAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT NOT NULL,
    "locale" TEXT,
    "theme" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailToken" (
    "id" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "purpose" "MailTokenPurpose" NOT NULL,
    "email" CITEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "site" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Origin" (
    "importId" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "externalId" INTEGER NOT NULL,
    "subjectKind" "SubjectKind",
    "subjectId" INTEGER,
    "url" TEXT NOT NULL DEFAULT '',
    "authorName" TEXT NOT NULL DEFAULT '',
    "authorUrl" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Origin_pkey" PRIMARY KEY ("importId","file","externalId")
);

-- CreateTable
CREATE TABLE "ArchivedRow" (
    "importId" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "externalId" INTEGER NOT NULL,
    "row" JSONB NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ArchivedRow_pkey" PRIMARY KEY ("importId","file","externalId")
);

-- CreateTable
CREATE TABLE "ImportProgress" (
    "importId" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "done" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportProgress_pkey" PRIMARY KEY ("importId","file")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" SERIAL NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "clubId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "score" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,
    "removalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" SERIAL NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "personId" INTEGER,
    "value" SMALLINT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "personId" INTEGER NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("personId","subjectKind","subjectId")
);

-- CreateTable
CREATE TABLE "Bookmark" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Bookmark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mention" (
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "byId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("subjectKind","subjectId","personId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "personId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("personId","key")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "audience" "Audience" NOT NULL DEFAULT 'everyone',
    "askedOrganisationId" INTEGER,
    "askedPersonId" INTEGER,
    "score" INTEGER NOT NULL DEFAULT 0,
    "upCount" INTEGER NOT NULL DEFAULT 0,
    "downCount" INTEGER NOT NULL DEFAULT 0,
    "answerCount" INTEGER NOT NULL DEFAULT 0,
    "commentCount" INTEGER NOT NULL DEFAULT 0,
    "acceptedCount" INTEGER NOT NULL DEFAULT 0,
    "answeredSides" SMALLINT NOT NULL DEFAULT 0,
    "viewCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,
    "removalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "score" INTEGER NOT NULL DEFAULT 0,
    "upCount" INTEGER NOT NULL DEFAULT 0,
    "downCount" INTEGER NOT NULL DEFAULT 0,
    "commentCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,
    "removalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Acceptance" (
    "answerId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "acceptedById" INTEGER NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Acceptance_pkey" PRIMARY KEY ("answerId")
);

-- CreateTable
CREATE TABLE "Closure" (
    "questionId" INTEGER NOT NULL,
    "reason" "ClosureReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "duplicateOfId" INTEGER,
    "closedById" INTEGER NOT NULL,
    "closedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Closure_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "QuestionTopic" (
    "questionId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "QuestionTopic_pkey" PRIMARY KEY ("questionId","topicId")
);

-- CreateTable
CREATE TABLE "QuestionLink" (
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionLink_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "subjectKind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" INTEGER,
    "organisationId" INTEGER,
    "title" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "topics" TEXT[],
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Profile" (
    "personId" INTEGER NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "province" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "avatarKey" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "side" "Side" NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "province" TEXT NOT NULL DEFAULT '',
    "logoKey" TEXT,
    "verifiedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Staff" (
    "organisationId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" "StaffRole" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "verifiedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Staff_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateTable
CREATE TABLE "StaffInvitation" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" "StaffRole" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Club" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tagline" TEXT NOT NULL DEFAULT '',
    "story" JSONB NOT NULL,
    "storyHtml" TEXT NOT NULL DEFAULT '',
    "storyText" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'th',
    "entry" "ClubEntry" NOT NULL DEFAULT 'open',
    "visibility" "ClubVisibility" NOT NULL DEFAULT 'public',
    "memberCount" INTEGER NOT NULL DEFAULT 0,
    "questionCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Club_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "clubId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "kind" "SeatKind" NOT NULL,
    "side" "Side" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("clubId","organisationId")
);

-- CreateTable
CREATE TABLE "SeatOffer" (
    "clubId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "kind" "SeatKind" NOT NULL,
    "side" "Side" NOT NULL,
    "offeredById" INTEGER NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeatOffer_pkey" PRIMARY KEY ("clubId","organisationId")
);

-- CreateTable
CREATE TABLE "Membership" (
    "clubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" "ClubRole" NOT NULL DEFAULT 'member',
    "side" "Side" NOT NULL DEFAULT 'buyer',
    "title" TEXT NOT NULL DEFAULT '',
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("clubId","personId")
);

-- CreateTable
CREATE TABLE "MembershipRequest" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" INTEGER,
    "accepted" BOOLEAN,

    CONSTRAINT "MembershipRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClubInvitation" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" INTEGER NOT NULL,
    "role" "ClubRole" NOT NULL DEFAULT 'member',
    "email" TEXT NOT NULL DEFAULT '',
    "uses" INTEGER NOT NULL DEFAULT 0,
    "maxUses" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "ClubInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "actorId" INTEGER,
    "clubId" INTEGER,
    "payload" JSONB NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "ownerId" INTEGER,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LocalLetter" (
    "id" SERIAL NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LocalLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SentLetter" (
    "key" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SentLetter_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "kind" "SubjectKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "clubId" INTEGER,
    "questionId" INTEGER,
    "membersOnly" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "topics" TEXT[],
    "side" "Side",
    "answered" BOOLEAN NOT NULL DEFAULT false,
    "score" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "activeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("kind","subjectId")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "wikiHtml" TEXT NOT NULL DEFAULT '',
    "wikiText" TEXT NOT NULL DEFAULT '',
    "questionCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_handle_key" ON "Person"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "MailToken_personId_purpose_idx" ON "MailToken"("personId", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "Import_clubId_site_key" ON "Import"("clubId", "site");

-- CreateIndex
CREATE INDEX "Origin_subjectKind_subjectId_idx" ON "Origin"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Comment_subjectKind_subjectId_createdAt_idx" ON "Comment"("subjectKind", "subjectId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_authorId_id_idx" ON "Comment"("authorId", "id");

-- CreateIndex
CREATE INDEX "Vote_subjectKind_subjectId_idx" ON "Vote"("subjectKind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_personId_subjectKind_subjectId_key" ON "Vote"("personId", "subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Follow_subjectKind_subjectId_idx" ON "Follow"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Bookmark_personId_id_idx" ON "Bookmark"("personId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Bookmark_personId_subjectKind_subjectId_key" ON "Bookmark"("personId", "subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Mention_personId_createdAt_idx" ON "Mention"("personId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Question_clubId_id_idx" ON "Question"("clubId", "id" DESC);

-- CreateIndex
CREATE INDEX "Question_clubId_activeAt_id_idx" ON "Question"("clubId", "activeAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Question_clubId_score_id_idx" ON "Question"("clubId", "score" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Question_activeAt_id_idx" ON "Question"("activeAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Question_authorId_id_idx" ON "Question"("authorId", "id" DESC);

-- CreateIndex
CREATE INDEX "Question_organisationId_id_idx" ON "Question"("organisationId", "id" DESC);

-- CreateIndex
CREATE INDEX "Answer_questionId_score_id_idx" ON "Answer"("questionId", "score" DESC, "id");

-- CreateIndex
CREATE INDEX "Answer_authorId_id_idx" ON "Answer"("authorId", "id" DESC);

-- CreateIndex
CREATE INDEX "Answer_organisationId_id_idx" ON "Answer"("organisationId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Acceptance_questionId_side_key" ON "Acceptance"("questionId", "side");

-- CreateIndex
CREATE INDEX "Closure_duplicateOfId_idx" ON "Closure"("duplicateOfId");

-- CreateIndex
CREATE INDEX "QuestionTopic_topicId_questionId_idx" ON "QuestionTopic"("topicId", "questionId" DESC);

-- CreateIndex
CREATE INDEX "QuestionLink_toId_idx" ON "QuestionLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_subjectKind_subjectId_number_key" ON "Revision"("subjectKind", "subjectId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Staff_personId_idx" ON "Staff"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffInvitation_tokenHash_key" ON "StaffInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "StaffInvitation_organisationId_createdAt_idx" ON "StaffInvitation"("organisationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Club_slug_key" ON "Club"("slug");

-- CreateIndex
CREATE INDEX "Club_visibility_activeAt_idx" ON "Club"("visibility", "activeAt" DESC);

-- CreateIndex
CREATE INDEX "Seat_organisationId_idx" ON "Seat"("organisationId");

-- CreateIndex
CREATE INDEX "SeatOffer_organisationId_idx" ON "SeatOffer"("organisationId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_clubId_role_joinedAt_idx" ON "Membership"("clubId", "role", "joinedAt");

-- CreateIndex
CREATE INDEX "MembershipRequest_clubId_decidedAt_createdAt_idx" ON "MembershipRequest"("clubId", "decidedAt", "createdAt");

-- CreateIndex
CREATE INDEX "MembershipRequest_personId_clubId_idx" ON "MembershipRequest"("personId", "clubId");

-- CreateIndex
CREATE UNIQUE INDEX "ClubInvitation_tokenHash_key" ON "ClubInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "ClubInvitation_clubId_createdAt_idx" ON "ClubInvitation"("clubId", "createdAt");

-- CreateIndex
CREATE INDEX "Event_name_id_idx" ON "Event"("name", "id");

-- CreateIndex
CREATE INDEX "Event_clubId_id_idx" ON "Event"("clubId", "id");

-- CreateIndex
CREATE INDEX "Event_actorId_id_idx" ON "Event"("actorId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_key_key" ON "StoredFile"("key");

-- CreateIndex
CREATE INDEX "StoredFile_ownerId_idx" ON "StoredFile"("ownerId");

-- CreateIndex
CREATE INDEX "SearchEntry_clubId_kind_idx" ON "SearchEntry"("clubId", "kind");

-- CreateIndex
CREATE INDEX "Topic_clubId_questionCount_idx" ON "Topic"("clubId", "questionCount" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Topic_clubId_slug_key" ON "Topic"("clubId", "slug");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Account"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acceptance" ADD CONSTRAINT "Acceptance_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Closure" ADD CONSTRAINT "Closure_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTopic" ADD CONSTRAINT "QuestionTopic_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Staff" ADD CONSTRAINT "Staff_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffInvitation" ADD CONSTRAINT "StaffInvitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_clubId_fkey" FOREIGN KEY ("clubId") REFERENCES "Club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatOffer" ADD CONSTRAINT "SeatOffer_clubId_fkey" FOREIGN KEY ("clubId") REFERENCES "Club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatOffer" ADD CONSTRAINT "SeatOffer_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_clubId_fkey" FOREIGN KEY ("clubId") REFERENCES "Club"("id") ON DELETE CASCADE ON UPDATE CASCADE;
