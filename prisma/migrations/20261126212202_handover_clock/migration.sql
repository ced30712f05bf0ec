-- CreateTable
CREATE TABLE "HandoverClock" (
    "handoverId" INTEGER NOT NULL,
    "clubId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "lateAt" TIMESTAMPTZ(3),
    "lastAt" TIMESTAMPTZ(3),
    "escalatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "HandoverClock_pkey" PRIMARY KEY ("handoverId")
);

-- CreateIndex
CREATE INDEX "HandoverClock_clubId_escalatedAt_idx" ON "HandoverClock"("clubId", "escalatedAt");
