-- CreateTable
CREATE TABLE "DocumentSource" (
    "documentId" INTEGER NOT NULL,
    "answerId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "clientId" BIGINT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "DocumentSource_pkey" PRIMARY KEY ("documentId","answerId")
);

-- CreateIndex
CREATE INDEX "DocumentSource_answerId_idx" ON "DocumentSource"("answerId");

-- AddForeignKey
ALTER TABLE "DocumentSource" ADD CONSTRAINT "DocumentSource_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
