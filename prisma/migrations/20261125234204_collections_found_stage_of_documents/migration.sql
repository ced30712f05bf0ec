-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'collection';

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "stage" "JourneyStage";
