-- CreateTable
CREATE TABLE "BegunThread" (
    "documentId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BegunThread_pkey" PRIMARY KEY ("documentId","personId")
);

-- AddForeignKey
ALTER TABLE "BegunThread" ADD CONSTRAINT "BegunThread_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
