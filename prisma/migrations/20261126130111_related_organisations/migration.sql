-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('affiliate', 'ally');

-- CreateTable
CREATE TABLE "Relation" (
    "id" SERIAL NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "relatedId" INTEGER NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "namedById" INTEGER NOT NULL,
    "namedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedById" INTEGER,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" INTEGER,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Relation_organisationId_idx" ON "Relation"("organisationId");

-- CreateIndex
CREATE INDEX "Relation_relatedId_idx" ON "Relation"("relatedId");

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Two organisations are related once at a time, and a company belongs to one.
CREATE UNIQUE INDEX "Relation_one_of_a_pair" ON "Relation" (least("organisationId", "relatedId"), greatest("organisationId", "relatedId")) WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Relation_one_parent" ON "Relation" ("organisationId") WHERE kind = 'affiliate' AND "endedAt" IS NULL;
