-- AlterTable
ALTER TABLE "Idea" ADD COLUMN     "wordsWithdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Departure" ADD COLUMN     "withdrawWords" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "wordsWithdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "wordsWithdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "wordsWithdrawnAt" TIMESTAMPTZ(3);
