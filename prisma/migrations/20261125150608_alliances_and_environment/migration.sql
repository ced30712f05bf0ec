-- CreateEnum
CREATE TYPE "LinkDirection" AS ENUM ('both', 'outward', 'inward');

-- CreateEnum
CREATE TYPE "LinkChooser" AS ENUM ('both', 'home', 'receiving');

-- CreateEnum
CREATE TYPE "ExternalClubKind" AS ENUM ('association', 'facebook', 'line', 'website', 'other');

-- CreateEnum
CREATE TYPE "OfferingKind" AS ENUM ('product', 'service');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('phone', 'line', 'email', 'facebook', 'address');

-- CreateEnum
CREATE TYPE "SalesKind" AS ENUM ('ownShop', 'dealer', 'online');

-- CreateTable
CREATE TABLE "ClubLink" (
    "id" SERIAL NOT NULL,
    "fromClubId" INTEGER NOT NULL,
    "toClubId" INTEGER NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "direction" "LinkDirection" NOT NULL DEFAULT 'both',
    "chosenBy" "LinkChooser" NOT NULL DEFAULT 'both',
    "topicIds" INTEGER[],
    "proposedById" INTEGER NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" INTEGER,
    "accepted" BOOLEAN,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" INTEGER,
    "endReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ClubLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferredQuestion" (
    "id" SERIAL NOT NULL,
    "linkId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "toClubId" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "referredById" INTEGER NOT NULL,
    "referredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReferredQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemberReferral" (
    "id" SERIAL NOT NULL,
    "linkId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "fromClubId" INTEGER NOT NULL,
    "toClubId" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "referredById" INTEGER NOT NULL,
    "referredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "accepted" BOOLEAN,

    CONSTRAINT "MemberReferral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExternalClub" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ExternalClubKind" NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "addedById" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExternalClub_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offering" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER,
    "clubId" INTEGER,
    "kind" "OfferingKind" NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "pictureKey" TEXT,
    "position" INTEGER NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Offering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactChannel" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER,
    "clubId" INTEGER,
    "kind" "ContactKind" NOT NULL,
    "value" TEXT NOT NULL,
    "hours" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContactChannel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SalesChannel" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER,
    "clubId" INTEGER,
    "kind" "SalesKind" NOT NULL,
    "name" TEXT NOT NULL,
    "dealerId" INTEGER,
    "url" TEXT NOT NULL DEFAULT '',
    "conditions" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SalesChannel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ClubLink_fromClubId_endedAt_idx" ON "ClubLink"("fromClubId", "endedAt");

-- CreateIndex
CREATE INDEX "ClubLink_toClubId_endedAt_idx" ON "ClubLink"("toClubId", "endedAt");

-- CreateIndex
CREATE INDEX "ReferredQuestion_toClubId_id_idx" ON "ReferredQuestion"("toClubId", "id" DESC);

-- CreateIndex
CREATE INDEX "ReferredQuestion_linkId_idx" ON "ReferredQuestion"("linkId");

-- CreateIndex
CREATE UNIQUE INDEX "ReferredQuestion_questionId_toClubId_key" ON "ReferredQuestion"("questionId", "toClubId");

-- CreateIndex
CREATE INDEX "MemberReferral_personId_answeredAt_idx" ON "MemberReferral"("personId", "answeredAt");

-- CreateIndex
CREATE INDEX "MemberReferral_linkId_idx" ON "MemberReferral"("linkId");

-- CreateIndex
CREATE INDEX "ExternalClub_clubId_name_idx" ON "ExternalClub"("clubId", "name");

-- CreateIndex
CREATE INDEX "Offering_organisationId_kind_position_idx" ON "Offering"("organisationId", "kind", "position");

-- CreateIndex
CREATE INDEX "Offering_clubId_kind_position_idx" ON "Offering"("clubId", "kind", "position");

-- CreateIndex
CREATE INDEX "ContactChannel_organisationId_position_idx" ON "ContactChannel"("organisationId", "position");

-- CreateIndex
CREATE INDEX "ContactChannel_clubId_position_idx" ON "ContactChannel"("clubId", "position");

-- CreateIndex
CREATE INDEX "SalesChannel_organisationId_position_idx" ON "SalesChannel"("organisationId", "position");

-- CreateIndex
CREATE INDEX "SalesChannel_clubId_position_idx" ON "SalesChannel"("clubId", "position");

-- CreateIndex
CREATE INDEX "SalesChannel_dealerId_idx" ON "SalesChannel"("dealerId");

-- AddForeignKey
ALTER TABLE "ReferredQuestion" ADD CONSTRAINT "ReferredQuestion_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ClubLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberReferral" ADD CONSTRAINT "MemberReferral_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ClubLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Exactly one of the two owns an entry.
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_one_owner" CHECK (num_nonnulls("organisationId", "clubId") = 1);
ALTER TABLE "ContactChannel" ADD CONSTRAINT "ContactChannel_one_owner" CHECK (num_nonnulls("organisationId", "clubId") = 1);
ALTER TABLE "SalesChannel" ADD CONSTRAINT "SalesChannel_one_owner" CHECK (num_nonnulls("organisationId", "clubId") = 1);
