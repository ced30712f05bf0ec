-- AlterTable
ALTER TABLE "StaffInvitation" ADD COLUMN     "maxUses" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "uses" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "StaffDomain" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "role" "StaffRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "claimedById" INTEGER NOT NULL,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffDomain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffRemoval" (
    "organisationId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "removedById" INTEGER NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffRemoval_pkey" PRIMARY KEY ("organisationId","personId")
);

-- CreateIndex
CREATE UNIQUE INDEX "StaffDomain_tokenHash_key" ON "StaffDomain"("tokenHash");

-- CreateIndex
CREATE INDEX "StaffDomain_domain_verifiedAt_idx" ON "StaffDomain"("domain", "verifiedAt");

-- CreateIndex
CREATE UNIQUE INDEX "StaffDomain_organisationId_domain_key" ON "StaffDomain"("organisationId", "domain");
