-- CreateEnum
CREATE TYPE "IdeaKind" AS ENUM ('want', 'wishToSee', 'wishToHave', 'variant');

-- CreateEnum
CREATE TYPE "IdeaState" AS ENUM ('open', 'asked', 'declined', 'committed', 'shipped', 'ended');

-- CreateEnum
CREATE TYPE "IdeaInterest" AS ENUM ('none', 'wouldBuy', 'bought', 'uses');

-- CreateEnum
CREATE TYPE "IdeaEvidence" AS ENUM ('credential', 'organisation', 'exchange');

-- CreateEnum
CREATE TYPE "IdeaReplyKind" AS ENUM ('declined', 'asksMore');

-- CreateEnum
CREATE TYPE "LineageKind" AS ENUM ('question', 'answer', 'idea', 'document', 'commitment', 'outcome');

-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'idea';

-- CreateTable
CREATE TABLE "Idea" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "kind" "IdeaKind" NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "pictureKey" TEXT,
    "askedOrganisationId" INTEGER,
    "offeringId" INTEGER,
    "offeringName" TEXT NOT NULL DEFAULT '',
    "variant" TEXT NOT NULL DEFAULT '',
    "state" "IdeaState" NOT NULL DEFAULT 'open',
    "voteCount" INTEGER NOT NULL DEFAULT 0,
    "weight" INTEGER NOT NULL DEFAULT 0,
    "commentCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,
    "removalReason" TEXT NOT NULL DEFAULT '',
    "mergedIntoId" INTEGER,
    "mergedAt" TIMESTAMPTZ(3),
    "mergedById" INTEGER,
    "mergeReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Idea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdeaVote" (
    "ideaId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "interest" "IdeaInterest" NOT NULL DEFAULT 'none',
    "evidence" "IdeaEvidence",
    "seller" BOOLEAN NOT NULL DEFAULT false,
    "weight" INTEGER NOT NULL,
    "castOnId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaVote_pkey" PRIMARY KEY ("ideaId","personId")
);

-- CreateTable
CREATE TABLE "IdeaReply" (
    "id" SERIAL NOT NULL,
    "ideaId" INTEGER NOT NULL,
    "kind" "IdeaReplyKind" NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" SERIAL NOT NULL,
    "ideaId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "what" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "overdueAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentStep" (
    "id" SERIAL NOT NULL,
    "commitmentId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "fromDay" DATE,
    "toDay" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommitmentStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdeaOutcome" (
    "id" SERIAL NOT NULL,
    "commitmentId" INTEGER NOT NULL,
    "shipped" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "pictureKey" TEXT,
    "authorId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdeaOutcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineageLink" (
    "id" SERIAL NOT NULL,
    "fromKind" "LineageKind" NOT NULL,
    "fromId" INTEGER NOT NULL,
    "toKind" "LineageKind" NOT NULL,
    "toId" INTEGER NOT NULL,
    "byId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LineageLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Idea_clubId_createdAt_id_idx" ON "Idea"("clubId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Idea_clubId_voteCount_id_idx" ON "Idea"("clubId", "voteCount" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Idea_clubId_weight_id_idx" ON "Idea"("clubId", "weight" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Idea_askedOrganisationId_state_createdAt_id_idx" ON "Idea"("askedOrganisationId", "state", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Idea_authorId_id_idx" ON "Idea"("authorId", "id" DESC);

-- CreateIndex
CREATE INDEX "Idea_mergedIntoId_idx" ON "Idea"("mergedIntoId");

-- CreateIndex
CREATE INDEX "IdeaVote_personId_createdAt_idx" ON "IdeaVote"("personId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "IdeaReply_ideaId_id_idx" ON "IdeaReply"("ideaId", "id");

-- CreateIndex
CREATE INDEX "IdeaReply_organisationId_id_idx" ON "IdeaReply"("organisationId", "id" DESC);

-- CreateIndex
CREATE INDEX "Commitment_ideaId_id_idx" ON "Commitment"("ideaId", "id");

-- CreateIndex
CREATE INDEX "Commitment_organisationId_dueOn_idx" ON "Commitment"("organisationId", "dueOn");

-- CreateIndex
CREATE INDEX "Commitment_dueOn_overdueAt_idx" ON "Commitment"("dueOn", "overdueAt");

-- CreateIndex
CREATE INDEX "CommitmentStep_commitmentId_id_idx" ON "CommitmentStep"("commitmentId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "IdeaOutcome_commitmentId_key" ON "IdeaOutcome"("commitmentId");

-- CreateIndex
CREATE INDEX "IdeaOutcome_shipped_createdAt_id_idx" ON "IdeaOutcome"("shipped", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "LineageLink_toKind_toId_idx" ON "LineageLink"("toKind", "toId");

-- CreateIndex
CREATE UNIQUE INDEX "LineageLink_fromKind_fromId_toKind_toId_key" ON "LineageLink"("fromKind", "fromId", "toKind", "toId");

-- AddForeignKey
ALTER TABLE "Idea" ADD CONSTRAINT "Idea_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Idea"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaVote" ADD CONSTRAINT "IdeaVote_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaReply" ADD CONSTRAINT "IdeaReply_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_ideaId_fkey" FOREIGN KEY ("ideaId") REFERENCES "Idea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentStep" ADD CONSTRAINT "CommitmentStep_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdeaOutcome" ADD CONSTRAINT "IdeaOutcome_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
