-- AlterTable
ALTER TABLE "SponsorDuty" ADD COLUMN     "promiseId" INTEGER;

-- CreateTable
CREATE TABLE "SponsorPromise" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "kind" "DutyKind" NOT NULL,
    "what" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "promisedById" INTEGER NOT NULL,
    "promisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "remindedAt" TIMESTAMPTZ(3),
    "lateAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" INTEGER,
    "withdrawalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SponsorPromise_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SponsorPromise_clubId_organisationId_dueOn_idx" ON "SponsorPromise"("clubId", "organisationId", "dueOn");

-- CreateIndex
CREATE INDEX "SponsorPromise_dueOn_idx" ON "SponsorPromise"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "SponsorDuty_promiseId_key" ON "SponsorDuty"("promiseId");

-- AddForeignKey
ALTER TABLE "SponsorDuty" ADD CONSTRAINT "SponsorDuty_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "SponsorPromise"("id") ON DELETE SET NULL ON UPDATE CASCADE;
