-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'document';
