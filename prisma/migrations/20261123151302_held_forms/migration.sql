-- CreateTable
CREATE TABLE "HeldForm" (
    "id" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HeldForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HeldForm_createdAt_idx" ON "HeldForm"("createdAt");
