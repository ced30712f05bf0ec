-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "quoteWithdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Remark" ADD COLUMN     "quoteWithdrawnAt" TIMESTAMPTZ(3);
