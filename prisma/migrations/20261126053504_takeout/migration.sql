-- CreateTable
CREATE TABLE "Takeout" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "readyAt" TIMESTAMPTZ(3),
    "key" TEXT,
    "bytes" INTEGER,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "Takeout_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Takeout_personId_id_idx" ON "Takeout"("personId", "id" DESC);

-- CreateIndex
CREATE INDEX "Takeout_expiresAt_idx" ON "Takeout"("expiresAt");
