-- AlterTable
ALTER TABLE "Credential" ADD COLUMN     "externalClubId" INTEGER;

-- CreateIndex
CREATE INDEX "Credential_externalClubId_idx" ON "Credential"("externalClubId");
