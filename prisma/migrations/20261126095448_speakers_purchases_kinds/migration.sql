-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "OrganisationKind" ADD VALUE 'affiliate';
ALTER TYPE "OrganisationKind" ADD VALUE 'ally';

-- AlterTable
ALTER TABLE "Credential" ADD COLUMN     "externalClubId" INTEGER;

-- CreateTable
CREATE TABLE "InsightPurchase" (
    "number" BIGINT NOT NULL,
    "questionId" INTEGER NOT NULL,

    CONSTRAINT "InsightPurchase_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "InsightPurchasePart" (
    "number" BIGINT NOT NULL,
    "role" "BuyingRole" NOT NULL,
    "personId" INTEGER,
    "organisationId" INTEGER,

    CONSTRAINT "InsightPurchasePart_pkey" PRIMARY KEY ("number","role")
);

-- CreateIndex
CREATE INDEX "InsightPurchase_questionId_number_idx" ON "InsightPurchase"("questionId", "number" DESC);

-- CreateIndex
CREATE INDEX "Credential_externalClubId_idx" ON "Credential"("externalClubId");

-- AddForeignKey
ALTER TABLE "InsightPurchasePart" ADD CONSTRAINT "InsightPurchasePart_number_fkey" FOREIGN KEY ("number") REFERENCES "InsightPurchase"("number") ON DELETE CASCADE ON UPDATE CASCADE;
