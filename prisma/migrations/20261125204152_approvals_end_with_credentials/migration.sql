-- AlterTable
ALTER TABLE "Approval" ADD COLUMN     "lapsedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Approval_personId_idx" ON "Approval"("personId");
