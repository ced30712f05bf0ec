-- AlterTable
ALTER TABLE "SharingAgreement" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "renewsId" INTEGER;

-- CreateIndex
CREATE INDEX "SharingAgreement_renewsId_idx" ON "SharingAgreement"("renewsId");
