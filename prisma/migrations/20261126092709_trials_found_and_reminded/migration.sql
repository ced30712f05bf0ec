-- AlterEnum
ALTER TYPE "CuratedKind" ADD VALUE 'trial';

-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'trial';

-- AlterTable
ALTER TABLE "Trial" ADD COLUMN     "commentCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "endedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Trier" ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Trial_lastDay_idx" ON "Trial"("lastDay");
