ALTER TYPE "InsightGrouping" ADD VALUE 'since';
ALTER TYPE "InsightGrouping" ADD VALUE 'role';
ALTER TYPE "InsightGrouping" ADD VALUE 'follows';
ALTER TYPE "InsightGrouping" ADD VALUE 'stage';
