-- AlterEnum
ALTER TYPE "GovernedAct" ADD VALUE 'reopenClub';

-- AlterEnum
ALTER TYPE "Outcome" ADD VALUE 'withdrawn';

-- AlterEnum
ALTER TYPE "MinuteKind" ADD VALUE 'proposalWithdrawn';

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "withdrawalReason" TEXT NOT NULL DEFAULT '';
