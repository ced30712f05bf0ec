-- AlterEnum
ALTER TYPE "FactAct" ADD VALUE 'staged';

-- AlterTable
ALTER TABLE "InsightFact" DROP CONSTRAINT "InsightFact_pkey",
ADD COLUMN     "part" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "stage" "JourneyStage",
ADD CONSTRAINT "InsightFact_pkey" PRIMARY KEY ("source", "number", "part");

-- AlterTable
ALTER TABLE "InsightExchange" DROP CONSTRAINT "InsightExchange_pkey",
ADD COLUMN     "part" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "stage" "JourneyStage",
ADD CONSTRAINT "InsightExchange_pkey" PRIMARY KEY ("source", "number", "part");

-- AlterTable
ALTER TABLE "InsightRollup" DROP CONSTRAINT "InsightRollup_pkey",
ADD COLUMN     "stage" SMALLINT NOT NULL DEFAULT 0,
ADD CONSTRAINT "InsightRollup_pkey" PRIMARY KEY ("clubId", "view", "grouping", "topicId", "stage", "span", "block", "rowId", "columnKey")
  INCLUDE ("toRow", "fromRow", "asked", "responses", "inTime", "accepted", "up", "down", "kept", "missed");

-- AlterTable
ALTER TABLE "InsightResponse" DROP CONSTRAINT "InsightResponse_pkey",
ADD COLUMN     "stage" SMALLINT NOT NULL DEFAULT 0,
ADD CONSTRAINT "InsightResponse_pkey" PRIMARY KEY ("clubId", "view", "grouping", "topicId", "stage", "span", "block", "rowId", "columnKey", "bucket") INCLUDE ("count");

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "stage" "JourneyStage";
