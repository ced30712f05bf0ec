-- AlterTable
ALTER TABLE "SafetyNote" ADD COLUMN     "sponsored" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "JointVoice" ADD COLUMN     "sponsored" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "AnswerVoice" ADD COLUMN     "sponsored" BOOLEAN NOT NULL DEFAULT false;
