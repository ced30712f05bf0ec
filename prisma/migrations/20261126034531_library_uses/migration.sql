-- AlterTable
ALTER TABLE "LibraryItem" ADD COLUMN     "sharedWith" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "LibraryUse" (
    "id" SERIAL NOT NULL,
    "itemId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LibraryUse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LibraryUse_itemId_id_idx" ON "LibraryUse"("itemId", "id" DESC);

-- AddForeignKey
ALTER TABLE "LibraryUse" ADD CONSTRAINT "LibraryUse_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "LibraryItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;
