-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "leavesAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Departure" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Departure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RestingHandle" (
    "hash" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RestingHandle_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "Departure_personId_id_idx" ON "Departure"("personId", "id");

-- CreateIndex
CREATE INDEX "Departure_dueAt_idx" ON "Departure"("dueAt");
