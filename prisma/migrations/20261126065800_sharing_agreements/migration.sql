-- CreateEnum
CREATE TYPE "SharedField" AS ENUM ('handoverWords', 'swarmClosings');

-- CreateTable
CREATE TABLE "SharingAgreement" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "fromOrganisationId" INTEGER NOT NULL,
    "toOrganisationId" INTEGER NOT NULL,
    "fields" "SharedField"[],
    "purpose" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "proposedById" INTEGER NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" INTEGER,
    "accepted" BOOLEAN,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" INTEGER,

    CONSTRAINT "SharingAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SharingUse" (
    "id" SERIAL NOT NULL,
    "agreementId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SharingUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SharingStop" (
    "questionId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SharingStop_pkey" PRIMARY KEY ("questionId")
);

-- CreateIndex
CREATE INDEX "SharingAgreement_clubId_id_idx" ON "SharingAgreement"("clubId", "id" DESC);

-- CreateIndex
CREATE INDEX "SharingUse_agreementId_id_idx" ON "SharingUse"("agreementId", "id" DESC);

-- CreateIndex
CREATE INDEX "SharingUse_questionId_id_idx" ON "SharingUse"("questionId", "id" DESC);

-- AddForeignKey
ALTER TABLE "SharingUse" ADD CONSTRAINT "SharingUse_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "SharingAgreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;
