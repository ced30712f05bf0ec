-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('guide', 'series', 'recipe', 'comparison', 'announcement', 'page');

-- CreateEnum
CREATE TYPE "DocumentEntry" AS ENUM ('open', 'invitation');

-- CreateEnum
CREATE TYPE "DocumentState" AS ENUM ('draft', 'inReview', 'published', 'needsUpdate', 'archived');

-- CreateEnum
CREATE TYPE "WriterRole" AS ENUM ('owner', 'writer');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('open', 'accepted', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "VerifiedKind" AS ENUM ('document', 'answer');

-- CreateTable
CREATE TABLE "Document" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "entry" "DocumentEntry" NOT NULL DEFAULT 'invitation',
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "state" "DocumentState" NOT NULL DEFAULT 'draft',
    "publishedId" INTEGER,
    "publishedAt" TIMESTAMPTZ(3),
    "draftText" TEXT NOT NULL DEFAULT '',
    "lockedAt" TIMESTAMPTZ(3),
    "lockedById" INTEGER,
    "openRemarks" INTEGER NOT NULL DEFAULT 0,
    "openSuggestions" INTEGER NOT NULL DEFAULT 0,
    "viewCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" INTEGER,
    "removalReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentWriter" (
    "documentId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "role" "WriterRole" NOT NULL,
    "invitedById" INTEGER,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "joinedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DocumentWriter_pkey" PRIMARY KEY ("documentId","personId")
);

-- CreateTable
CREATE TABLE "DocumentUpdate" (
    "id" BIGSERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "update" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentSnapshot" (
    "documentId" INTEGER NOT NULL,
    "upToId" BIGINT NOT NULL,
    "state" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentSnapshot_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "DocumentHand" (
    "documentId" INTEGER NOT NULL,
    "clientId" BIGINT NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentHand_pkey" PRIMARY KEY ("documentId","clientId")
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "id" SERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "spans" JSONB NOT NULL DEFAULT '[]',
    "savedById" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "restoredFrom" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentCredit" (
    "id" SERIAL NOT NULL,
    "versionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "characters" INTEGER NOT NULL,

    CONSTRAINT "DocumentCredit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentStep" (
    "id" SERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "state" "DocumentState" NOT NULL,
    "versionId" INTEGER,
    "byId" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DocumentStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApprovalRule" (
    "id" SERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "side" "Side" NOT NULL,
    "credential" TEXT NOT NULL DEFAULT '',
    "addedById" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApprovalRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" SERIAL NOT NULL,
    "ruleId" INTEGER NOT NULL,
    "versionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "approved" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" SERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "sponsored" BOOLEAN NOT NULL DEFAULT false,
    "start" BYTEA NOT NULL,
    "end" BYTEA NOT NULL,
    "quote" TEXT NOT NULL,
    "replacement" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" "SuggestionState" NOT NULL DEFAULT 'open',
    "decidedById" INTEGER,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" SERIAL NOT NULL,
    "documentId" INTEGER NOT NULL,
    "parentId" INTEGER,
    "suggestionId" INTEGER,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "start" BYTEA,
    "end" BYTEA,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" INTEGER,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" SERIAL NOT NULL,
    "kind" "VerifiedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Doubt" (
    "id" SERIAL NOT NULL,
    "kind" "VerifiedKind" NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" INTEGER,
    "outcome" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Doubt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_publishedId_key" ON "Document"("publishedId");

-- CreateIndex
CREATE INDEX "Document_clubId_activeAt_id_idx" ON "Document"("clubId", "activeAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Document_clubId_state_activeAt_id_idx" ON "Document"("clubId", "state", "activeAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Document_activeAt_id_idx" ON "Document"("activeAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "DocumentWriter_personId_documentId_idx" ON "DocumentWriter"("personId", "documentId");

-- CreateIndex
CREATE INDEX "DocumentUpdate_documentId_id_idx" ON "DocumentUpdate"("documentId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_documentId_number_key" ON "DocumentVersion"("documentId", "number");

-- CreateIndex
CREATE INDEX "DocumentCredit_versionId_idx" ON "DocumentCredit"("versionId");

-- CreateIndex
CREATE INDEX "DocumentCredit_personId_idx" ON "DocumentCredit"("personId");

-- CreateIndex
CREATE INDEX "DocumentStep_documentId_id_idx" ON "DocumentStep"("documentId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ApprovalRule_documentId_side_credential_key" ON "ApprovalRule"("documentId", "side", "credential");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_ruleId_versionId_key" ON "Approval"("ruleId", "versionId");

-- CreateIndex
CREATE INDEX "Suggestion_documentId_state_id_idx" ON "Suggestion"("documentId", "state", "id");

-- CreateIndex
CREATE INDEX "Remark_documentId_id_idx" ON "Remark"("documentId", "id");

-- CreateIndex
CREATE INDEX "Verification_kind_subjectId_at_idx" ON "Verification"("kind", "subjectId", "at" DESC);

-- CreateIndex
CREATE INDEX "Doubt_kind_subjectId_settledAt_idx" ON "Doubt"("kind", "subjectId", "settledAt");

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_publishedId_fkey" FOREIGN KEY ("publishedId") REFERENCES "DocumentVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentWriter" ADD CONSTRAINT "DocumentWriter_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentUpdate" ADD CONSTRAINT "DocumentUpdate_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentSnapshot" ADD CONSTRAINT "DocumentSnapshot_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentHand" ADD CONSTRAINT "DocumentHand_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentCredit" ADD CONSTRAINT "DocumentCredit_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentStep" ADD CONSTRAINT "DocumentStep_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalRule" ADD CONSTRAINT "ApprovalRule_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "ApprovalRule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Remark"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_suggestionId_fkey" FOREIGN KEY ("suggestionId") REFERENCES "Suggestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
