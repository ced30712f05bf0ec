-- CreateTable
CREATE TABLE "VersionWithdrawal" (
    "versionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VersionWithdrawal_pkey" PRIMARY KEY ("versionId","personId")
);

-- AddForeignKey
ALTER TABLE "VersionWithdrawal" ADD CONSTRAINT "VersionWithdrawal_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
