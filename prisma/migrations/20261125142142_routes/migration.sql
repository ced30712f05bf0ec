-- CreateEnum
CREATE TYPE "PromiseScope" AS ENUM ('everyone', 'side', 'kind', 'role');

-- CreateEnum
CREATE TYPE "PromiseUnit" AS ENUM ('workingHours', 'workingDays', 'clockHours');

-- CreateEnum
CREATE TYPE "RoundCause" AS ENUM ('asked', 'redirected', 'reopened', 'restored', 'answerRemoved', 'chosen');

-- CreateEnum
CREATE TYPE "RouteState" AS ENUM ('asked', 'taken', 'postponed', 'expired', 'answered', 'passedOn', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "RouteStepKind" AS ENUM ('taken', 'passedOn', 'declined', 'postponed', 'resumed', 'expired', 'answered', 'withdrawn');

-- CreateEnum
CREATE TYPE "Silence" AS ENUM ('nobodyEligible', 'nobodyLeft');

-- CreateTable
CREATE TABLE "ResponsePromise" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "scope" "PromiseScope" NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',
    "amount" INTEGER NOT NULL,
    "unit" "PromiseUnit" NOT NULL,
    "setById" INTEGER,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ResponsePromise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingCalendar" (
    "clubId" INTEGER NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Asia/Bangkok',
    "weekdays" INTEGER[],
    "opensAt" INTEGER NOT NULL DEFAULT 540,
    "closesAt" INTEGER NOT NULL DEFAULT 1020,
    "publicHolidays" BOOLEAN NOT NULL DEFAULT true,
    "setById" INTEGER,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkingCalendar_pkey" PRIMARY KEY ("clubId")
);

-- CreateTable
CREATE TABLE "ClubHoliday" (
    "clubId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "setById" INTEGER,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClubHoliday_pkey" PRIMARY KEY ("clubId","day")
);

-- CreateTable
CREATE TABLE "RoutingRound" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "clubId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "cause" "RoundCause" NOT NULL,
    "eventId" BIGINT,
    "beganAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "escalatedAt" TIMESTAMPTZ(3),
    "silence" "Silence",

    CONSTRAINT "RoutingRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Route" (
    "id" SERIAL NOT NULL,
    "roundId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "clubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "position" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,
    "interest" JSONB,
    "chosenById" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "routedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "restsUntil" TIMESTAMPTZ(3),
    "state" "RouteState" NOT NULL DEFAULT 'asked',
    "answeredAt" TIMESTAMPTZ(3),
    "answerId" INTEGER,

    CONSTRAINT "Route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RouteStep" (
    "id" SERIAL NOT NULL,
    "routeId" INTEGER NOT NULL,
    "kind" "RouteStepKind" NOT NULL,
    "byId" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "toRouteId" INTEGER,
    "until" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RouteStep_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ResponsePromise_clubId_scope_value_key" ON "ResponsePromise"("clubId", "scope", "value");

-- CreateIndex
CREATE UNIQUE INDEX "RoutingRound_eventId_key" ON "RoutingRound"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "RoutingRound_questionId_number_key" ON "RoutingRound"("questionId", "number");

-- CreateIndex
CREATE INDEX "Route_questionId_id_idx" ON "Route"("questionId", "id");

-- CreateIndex
CREATE INDEX "Route_personId_dueAt_id_idx" ON "Route"("personId", "dueAt", "id");

-- CreateIndex
CREATE INDEX "Route_organisationId_dueAt_id_idx" ON "Route"("organisationId", "dueAt", "id");

-- CreateIndex
CREATE INDEX "Route_clubId_routedAt_idx" ON "Route"("clubId", "routedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Route_roundId_position_key" ON "Route"("roundId", "position");

-- CreateIndex
CREATE INDEX "RouteStep_routeId_id_idx" ON "RouteStep"("routeId", "id");

-- AddForeignKey
ALTER TABLE "Route" ADD CONSTRAINT "Route_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "RoutingRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RouteStep" ADD CONSTRAINT "RouteStep_routeId_fkey" FOREIGN KEY ("routeId") REFERENCES "Route"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: nobody waits twice for the same question, a question has one present round, and the board finds what came to the moderators.
CREATE UNIQUE INDEX "Route_waiting_key" ON "Route"("questionId", "personId") WHERE "state" IN ('asked', 'taken', 'postponed');
CREATE UNIQUE INDEX "RoutingRound_present_key" ON "RoutingRound"("questionId") WHERE "endedAt" IS NULL;
CREATE INDEX "RoutingRound_escalated_idx" ON "RoutingRound"("clubId", "escalatedAt", "questionId") WHERE "escalatedAt" IS NOT NULL AND "endedAt" IS NULL;
