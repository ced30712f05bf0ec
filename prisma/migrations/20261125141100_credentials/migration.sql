-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "credentialKind" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Credential" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "validUntil" TIMESTAMPTZ(3),
    "documentKey" TEXT,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" INTEGER,
    "decidedForId" INTEGER,
    "accepted" BOOLEAN,
    "refusalReason" TEXT NOT NULL DEFAULT '',
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" INTEGER,
    "revocationReason" TEXT NOT NULL DEFAULT '',
    "remindedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Credential_personId_idx" ON "Credential"("personId");

-- CreateIndex
CREATE INDEX "Credential_decidedAt_id_idx" ON "Credential"("decidedAt", "id");

-- CreateIndex
CREATE INDEX "Credential_kind_number_idx" ON "Credential"("kind", "number");

-- CreateIndex
CREATE INDEX "Credential_validUntil_idx" ON "Credential"("validUntil");
