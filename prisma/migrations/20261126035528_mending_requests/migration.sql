-- CreateTable
CREATE TABLE "MendingRequest" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "kind" "CuratedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "missing" TEXT NOT NULL,
    "askedById" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MendingRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MendingRequest_questionId_id_idx" ON "MendingRequest"("questionId", "id");

-- CreateIndex
CREATE INDEX "MendingRequest_kind_subjectId_id_idx" ON "MendingRequest"("kind", "subjectId", "id" DESC);

-- CreateIndex
CREATE INDEX "MendingRequest_clubId_idx" ON "MendingRequest"("clubId");
