-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Remark" ADD COLUMN     "parts" JSONB NOT NULL DEFAULT '[]';
