-- CreateEnum
CREATE TYPE "FactSource" AS ENUM ('event', 'question', 'answer', 'comment', 'acceptance', 'vote', 'membership');

-- CreateEnum
CREATE TYPE "FactAct" AS ENUM ('joined', 'asked', 'redirected', 'filed', 'answered', 'commented', 'accepted', 'acceptanceWithdrawn', 'voted', 'stanceTaken', 'stanceWithdrawn', 'promiseKept', 'promiseMissed', 'questionRemoved', 'questionRestored', 'answerRemoved', 'answerRestored', 'commentRemoved');

-- CreateEnum
CREATE TYPE "ExchangeAct" AS ENUM ('asked', 'redirected', 'answered', 'commented', 'accepted', 'stated', 'promised');

-- CreateEnum
CREATE TYPE "InsightView" AS ENUM ('organisation', 'expert', 'question', 'side');

-- CreateEnum
CREATE TYPE "InsightGrouping" AS ENUM ('tenure', 'province', 'language', 'topic', 'side');

-- CreateTable
CREATE TABLE "InsightFact" (
    "source" "FactSource" NOT NULL,
    "number" BIGINT NOT NULL,
    "act" "FactAct" NOT NULL,
    "clubId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "onAnswerId" INTEGER,
    "actorId" INTEGER,
    "organisationId" INTEGER,
    "side" "Side",
    "value" SMALLINT,
    "topicIds" INTEGER[],
    "toOrganisationId" INTEGER,
    "toPersonId" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InsightFact_pkey" PRIMARY KEY ("source","number")
);

-- CreateTable
CREATE TABLE "InsightExchange" (
    "source" "FactSource" NOT NULL,
    "number" BIGINT NOT NULL,
    "clubId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "act" "ExchangeAct" NOT NULL,
    "fromId" INTEGER NOT NULL,
    "fromOrganisationId" INTEGER,
    "fromSide" "Side" NOT NULL,
    "toId" INTEGER,
    "toOrganisationId" INTEGER,
    "toSide" "Side",
    "organisationId" INTEGER,
    "customerId" INTEGER,
    "expertId" INTEGER,
    "askerId" INTEGER NOT NULL,
    "groups" TEXT[],
    "askerGroups" TEXT[],
    "topicIds" INTEGER[],
    "organisationSeconds" INTEGER,
    "expertSeconds" INTEGER,
    "sellerSeconds" INTEGER,
    "kept" BOOLEAN,
    "accepted" BOOLEAN NOT NULL,
    "up" INTEGER NOT NULL,
    "down" INTEGER NOT NULL,

    CONSTRAINT "InsightExchange_pkey" PRIMARY KEY ("source","number")
);

-- CreateTable
CREATE TABLE "InsightRollup" (
    "clubId" INTEGER NOT NULL,
    "view" "InsightView" NOT NULL,
    "grouping" "InsightGrouping" NOT NULL,
    "topicId" INTEGER NOT NULL,
    "span" SMALLINT NOT NULL,
    "block" INTEGER NOT NULL,
    "rowId" INTEGER NOT NULL,
    "columnKey" TEXT NOT NULL,
    "toRow" INTEGER NOT NULL DEFAULT 0,
    "fromRow" INTEGER NOT NULL DEFAULT 0,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "responses" INTEGER NOT NULL DEFAULT 0,
    "inTime" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "up" INTEGER NOT NULL DEFAULT 0,
    "down" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "missed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InsightRollup_pkey" PRIMARY KEY ("clubId","view","grouping","topicId","span","block","rowId","columnKey")
);

-- CreateTable
CREATE TABLE "InsightResponse" (
    "clubId" INTEGER NOT NULL,
    "view" "InsightView" NOT NULL,
    "grouping" "InsightGrouping" NOT NULL,
    "topicId" INTEGER NOT NULL,
    "span" SMALLINT NOT NULL,
    "block" INTEGER NOT NULL,
    "rowId" INTEGER NOT NULL,
    "columnKey" TEXT NOT NULL,
    "bucket" SMALLINT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InsightResponse_pkey" PRIMARY KEY ("clubId","view","grouping","topicId","span","block","rowId","columnKey","bucket")
);

-- CreateIndex
CREATE INDEX "InsightFact_questionId_idx" ON "InsightFact"("questionId");

-- CreateIndex
CREATE INDEX "InsightExchange_questionId_idx" ON "InsightExchange"("questionId");

-- CreateIndex
CREATE INDEX "InsightExchange_clubId_organisationId_questionId_idx" ON "InsightExchange"("clubId", "organisationId", "questionId" DESC);

-- CreateIndex
CREATE INDEX "InsightExchange_clubId_expertId_questionId_idx" ON "InsightExchange"("clubId", "expertId", "questionId" DESC);

-- CreateIndex
CREATE INDEX "InsightExchange_clubId_at_idx" ON "InsightExchange"("clubId", "at");

-- CreateIndex
CREATE INDEX "InsightExchange_customerId_idx" ON "InsightExchange"("customerId");

-- CreateIndex
CREATE INDEX "InsightExchange_askerId_idx" ON "InsightExchange"("askerId");
