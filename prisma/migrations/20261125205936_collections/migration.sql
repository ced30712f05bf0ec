-- AlterEnum
ALTER TYPE "CuratedKind" ADD VALUE 'idea';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "BulkActKind" ADD VALUE 'collect';
ALTER TYPE "BulkActKind" ADD VALUE 'retire';

-- AlterTable
ALTER TABLE "FeaturedSlot" ADD COLUMN     "collectionId" INTEGER;

-- CreateTable
CREATE TABLE "Collection" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdById" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,

    CONSTRAINT "Collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CollectionItem" (
    "id" SERIAL NOT NULL,
    "collectionId" INTEGER NOT NULL,
    "kind" "CuratedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "addedById" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CollectionItem_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Collection_clubId_changedAt_id_idx" ON "Collection"("clubId", "changedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "CollectionItem_collectionId_place_idx" ON "CollectionItem"("collectionId", "place");

-- CreateIndex
CREATE UNIQUE INDEX "CollectionItem_collectionId_kind_subjectId_key" ON "CollectionItem"("collectionId", "kind", "subjectId");

-- AddForeignKey
ALTER TABLE "CollectionItem" ADD CONSTRAINT "CollectionItem_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;
