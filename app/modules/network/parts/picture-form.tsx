import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FileField } from "~/ui/file-field";
import { FormProblem } from "~/ui/form-problem";
import { useSending } from "~/ui/use-sending";

type PictureFormProps = {
  action: string;
  label: string;
  hint: string;
  /** What is shown now: a Speaker. */
  now: ReactNode;
  problem?: ShownProblem;
  /** Beside the button: taking the picture away. */
  children?: ReactNode;
};

/** A picture to upload; it is cut to a square. */
export function PictureForm({ action, label, hint, now, problem, children }: PictureFormProps) {
  const { t } = useTranslation("network");
  const sending = useSending();
  return (
    <section aria-label={label} className="flex flex-wrap items-start gap-5">
      <div className="pt-1">{now}</div>
      <div className="min-w-0 flex-1 basis-72">
        <Form method="post" action={action} encType="multipart/form-data" className="grid gap-2">
          {problem?.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <FileField
            name="file"
            label={label}
            hint={hint}
            required
            accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
            error={problem?.of("file")}
          />
          <div>
            <Button pending={sending}>{t("picture.send")}</Button>
          </div>
        </Form>
        {children ? <div className="mt-2">{children}</div> : null}
      </div>
    </section>
  );
}
