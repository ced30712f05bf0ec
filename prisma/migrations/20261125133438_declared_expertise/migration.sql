-- CreateTable
CREATE TABLE "Expertise" (
    "personId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Expertise_pkey" PRIMARY KEY ("personId","topicId")
);

-- CreateIndex
CREATE INDEX "Expertise_topicId_createdAt_idx" ON "Expertise"("topicId", "createdAt");
