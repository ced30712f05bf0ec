-- CreateEnum
CREATE TYPE "StanceKind" AS ENUM ('agree', 'differ', 'outsideField');

-- CreateEnum
CREATE TYPE "SafetyKind" AS ENUM ('urgent', 'caution');

-- CreateEnum
CREATE TYPE "BuyingRole" AS ENUM ('recommends', 'decides', 'pays', 'sells');

-- CreateTable
CREATE TABLE "Stance" (
    "id" SERIAL NOT NULL,
    "answerId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "kind" "StanceKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Stance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SafetyNote" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "kind" "SafetyKind" NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" INTEGER,
    "withdrawalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SafetyNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BuyingPart" (
    "questionId" INTEGER NOT NULL,
    "role" "BuyingRole" NOT NULL,
    "name" TEXT NOT NULL,
    "personId" INTEGER,
    "organisationId" INTEGER,
    "setById" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BuyingPart_pkey" PRIMARY KEY ("questionId","role")
);

-- CreateTable
CREATE TABLE "BroughtIn" (
    "questionId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "broughtInById" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "broughtInAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BroughtIn_pkey" PRIMARY KEY ("questionId","organisationId")
);

-- CreateTable
CREATE TABLE "JointAnswer" (
    "id" SERIAL NOT NULL,
    "questionId" INTEGER NOT NULL,
    "draftedById" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "body" JSONB NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedById" INTEGER NOT NULL,
    "answerId" INTEGER,
    "publishedVersion" INTEGER,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "JointAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JointVoice" (
    "jointAnswerId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "answerId" INTEGER NOT NULL,
    "approvedVersion" INTEGER,
    "declinedAt" TIMESTAMPTZ(3),
    "declineReason" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "JointVoice_pkey" PRIMARY KEY ("jointAnswerId","authorId")
);

-- CreateTable
CREATE TABLE "AnswerVoice" (
    "answerId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AnswerVoice_pkey" PRIMARY KEY ("answerId","authorId")
);

-- CreateIndex
CREATE INDEX "Stance_authorId_id_idx" ON "Stance"("authorId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Stance_answerId_authorId_key" ON "Stance"("answerId", "authorId");

-- CreateIndex
CREATE INDEX "SafetyNote_questionId_idx" ON "SafetyNote"("questionId");

-- CreateIndex
CREATE INDEX "BuyingPart_organisationId_idx" ON "BuyingPart"("organisationId");

-- CreateIndex
CREATE INDEX "BuyingPart_personId_idx" ON "BuyingPart"("personId");

-- CreateIndex
CREATE INDEX "BroughtIn_organisationId_broughtInAt_idx" ON "BroughtIn"("organisationId", "broughtInAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "JointAnswer_answerId_key" ON "JointAnswer"("answerId");

-- CreateIndex
CREATE INDEX "JointAnswer_questionId_idx" ON "JointAnswer"("questionId");

-- CreateIndex
CREATE INDEX "JointVoice_authorId_idx" ON "JointVoice"("authorId");

-- CreateIndex
CREATE INDEX "JointVoice_answerId_idx" ON "JointVoice"("answerId");

-- CreateIndex
CREATE INDEX "AnswerVoice_authorId_answerId_idx" ON "AnswerVoice"("authorId", "answerId" DESC);

-- CreateIndex
CREATE INDEX "AnswerVoice_organisationId_answerId_idx" ON "AnswerVoice"("organisationId", "answerId" DESC);

-- AddForeignKey
ALTER TABLE "Stance" ADD CONSTRAINT "Stance_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SafetyNote" ADD CONSTRAINT "SafetyNote_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BuyingPart" ADD CONSTRAINT "BuyingPart_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroughtIn" ADD CONSTRAINT "BroughtIn_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointAnswer" ADD CONSTRAINT "JointAnswer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointAnswer" ADD CONSTRAINT "JointAnswer_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointVoice" ADD CONSTRAINT "JointVoice_jointAnswerId_fkey" FOREIGN KEY ("jointAnswerId") REFERENCES "JointAnswer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JointVoice" ADD CONSTRAINT "JointVoice_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerVoice" ADD CONSTRAINT "AnswerVoice_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
