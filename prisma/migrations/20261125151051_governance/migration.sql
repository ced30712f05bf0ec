-- CreateEnum
CREATE TYPE "GovernedAct" AS ENUM ('changeCharter', 'transferHub', 'sponsorTerms', 'removeSeat', 'removeContent', 'closeClub');

-- CreateEnum
CREATE TYPE "Majority" AS ENUM ('simple', 'twoThirds', 'unanimous');

-- CreateEnum
CREATE TYPE "Electorate" AS ENUM ('allSeats', 'hosts');

-- CreateEnum
CREATE TYPE "VoteChoice" AS ENUM ('yes', 'no', 'abstain');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('accepted', 'rejected');

-- CreateEnum
CREATE TYPE "OutcomeReason" AS ENUM ('majority', 'noMajority', 'noQuorum', 'vetoed', 'overtaken');

-- CreateEnum
CREATE TYPE "DutyKind" AS ENUM ('technology', 'knowledge', 'gatherings');

-- CreateEnum
CREATE TYPE "MinuteKind" AS ENUM ('proposalDecided', 'seatLeft', 'charterLapsed');

-- AlterEnum
ALTER TYPE "ClubEntry" ADD VALUE 'closed';

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "sponsored" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "sponsored" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "sponsored" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Stance" ADD COLUMN     "sponsored" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Club" ADD COLUMN     "charteredAt" TIMESTAMPTZ(3),
ADD COLUMN     "hubOrganisationId" INTEGER;

-- CreateTable
CREATE TABLE "Charter" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "quorum" INTEGER NOT NULL,
    "votingDays" INTEGER NOT NULL,
    "ownSeatVotes" BOOLEAN NOT NULL DEFAULT false,
    "buyerSeats" INTEGER,
    "sellerSeats" INTEGER,
    "neutralSeats" INTEGER,
    "hubOrganisationId" INTEGER,
    "draftedById" INTEGER NOT NULL,
    "draftedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "adoptedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Charter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CharterRule" (
    "charterId" INTEGER NOT NULL,
    "act" "GovernedAct" NOT NULL,
    "electorate" "Electorate" NOT NULL,
    "majority" "Majority" NOT NULL,
    "vetoSides" "Side"[],
    "vetoOrganisationIds" INTEGER[],

    CONSTRAINT "CharterRule_pkey" PRIMARY KEY ("charterId","act")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "act" "GovernedAct" NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "targetId" INTEGER,
    "charterId" INTEGER,
    "termsId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "outcome" "Outcome",
    "outcomeReason" "OutcomeReason",

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatVote" (
    "proposalId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "choice" "VoteChoice" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "castById" INTEGER NOT NULL,
    "castAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SeatVote_pkey" PRIMARY KEY ("proposalId","organisationId")
);

-- CreateTable
CREATE TABLE "Minute" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "kind" "MinuteKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "proposalId" INTEGER,
    "organisationId" INTEGER,
    "organisationName" TEXT NOT NULL DEFAULT '',
    "yes" INTEGER NOT NULL DEFAULT 0,
    "no" INTEGER NOT NULL DEFAULT 0,
    "abstain" INTEGER NOT NULL DEFAULT 0,
    "seats" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Minute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatExit" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "seatedSince" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3) NOT NULL,
    "leftById" INTEGER,
    "proposalId" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "downloadUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeatExit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SponsorTerms" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "budget" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "agreedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SponsorTerms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SponsorDuty" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "kind" "DutyKind" NOT NULL,
    "doneOn" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "recordedById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SponsorDuty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatLimit" (
    "clubId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "most" INTEGER NOT NULL,

    CONSTRAINT "SeatLimit_pkey" PRIMARY KEY ("clubId","side")
);

-- CreateTable
CREATE TABLE "ClubClosing" (
    "clubId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "entryBefore" "ClubEntry" NOT NULL,
    "closedById" INTEGER,
    "closedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClubClosing_pkey" PRIMARY KEY ("clubId")
);

-- CreateIndex
CREATE INDEX "Charter_clubId_adoptedAt_idx" ON "Charter"("clubId", "adoptedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_charterId_key" ON "Proposal"("charterId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_termsId_key" ON "Proposal"("termsId");

-- CreateIndex
CREATE INDEX "Proposal_clubId_id_idx" ON "Proposal"("clubId", "id" DESC);

-- CreateIndex
CREATE INDEX "Proposal_clubId_decidedAt_idx" ON "Proposal"("clubId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Minute_proposalId_key" ON "Minute"("proposalId");

-- CreateIndex
CREATE INDEX "Minute_clubId_id_idx" ON "Minute"("clubId", "id" DESC);

-- CreateIndex
CREATE INDEX "SeatExit_organisationId_clubId_leftAt_idx" ON "SeatExit"("organisationId", "clubId", "leftAt");

-- CreateIndex
CREATE INDEX "SponsorTerms_clubId_organisationId_idx" ON "SponsorTerms"("clubId", "organisationId");

-- CreateIndex
CREATE INDEX "SponsorDuty_clubId_organisationId_doneOn_idx" ON "SponsorDuty"("clubId", "organisationId", "doneOn" DESC);

-- AddForeignKey
ALTER TABLE "CharterRule" ADD CONSTRAINT "CharterRule_charterId_fkey" FOREIGN KEY ("charterId") REFERENCES "Charter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_charterId_fkey" FOREIGN KEY ("charterId") REFERENCES "Charter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_termsId_fkey" FOREIGN KEY ("termsId") REFERENCES "SponsorTerms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatVote" ADD CONSTRAINT "SeatVote_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minute" ADD CONSTRAINT "Minute_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatLimit" ADD CONSTRAINT "SeatLimit_clubId_fkey" FOREIGN KEY ("clubId") REFERENCES "Club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClubClosing" ADD CONSTRAINT "ClubClosing_clubId_fkey" FOREIGN KEY ("clubId") REFERENCES "Club"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A club has one charter in force at most.
CREATE UNIQUE INDEX "Charter_in_force" ON "Charter"("clubId") WHERE "adoptedAt" IS NOT NULL AND "endedAt" IS NULL;
