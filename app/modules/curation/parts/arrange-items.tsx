import { Form, useFetcher } from "@remix-run/react";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import { type DragEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "~/ui/announcer";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";
import type { CollectedView } from "../collection-view";
import { moved } from "../rules/collections";
import { WhyForm } from "./why-form";

type ArrangeItemsProps = { base: string; items: readonly CollectedView[]; language: string };

/** The things of a collection in their order: dragged, moved with shift and the arrow keys, or by their buttons without script. */
export function ArrangeItems({ base, items: kept, language }: ArrangeItemsProps) {
  const { t } = useTranslation("collections");
  const fetcher = useFetcher();
  const held = useRef<number | null>(null);
  const [movedId, to] = [Number(fetcher.formData?.get("item")), Number(fetcher.formData?.get("place"))];
  const from = kept.findIndex(({ id }) => id === movedId);
  const items = from >= 0 ? moved(kept, from, to) : [...kept];
  const order = items.map(({ id }) => id).join();
  useEffect(() => {
    if (order === "" || held.current === null) return;
    document.querySelector<HTMLElement>(`[data-item="${held.current}"] a`)?.focus();
  }, [order]);
  const put = (item: CollectedView, place: number) => {
    if (place < 0 || place >= items.length || items[place]?.id === item.id) return;
    const wish = { item: String(item.id), place: String(place) };
    fetcher.submit(wish, { method: "post", action: `${base}/${item.id}/place` });
    announce(t("moved", { title: item.title, place: place + 1, of: items.length }));
  };
  const press = (item: CollectedView, index: number) => (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.shiftKey || by === 0) return;
    event.preventDefault();
    held.current = item.id;
    put(item, index + by);
  };
  const dropOn = (place: number) => ({
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const item = items.find(({ id }) => String(id) === event.dataTransfer.getData("text/plain"));
      if (item) put(item, place);
    },
  });
  return (
    <>
      <p className="mb-3 text-ink-2">{t("arrange-text")}</p>
      <ol className="divide-y divide-line border-y border-line">
        {items.map((item, index) => (
          <li
            key={item.id}
            data-item={item.id}
            draggable
            onDragStart={(event) => event.dataTransfer.setData("text/plain", String(item.id))}
            {...dropOn(index)}
            className="grid cursor-grab gap-x-4 gap-y-2 py-4 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="min-w-0">
              <p className="leading-snug font-medium">
                <span className="text-ink-3 tabular-nums">{index + 1}. </span>
                <Link to={item.path} lang={language} onKeyDown={press(item, index)} draggable={false}>
                  {item.title}
                </Link>
              </p>
              <p className="mt-1 flex flex-wrap items-center gap-2 font-head text-sm text-ink-3">
                {t(`kind.${item.kind}`)}
                {item.shown ? null : <Chip tone="heed">{t("not-shown")}</Chip>}
              </p>
            </div>
            <div className="flex flex-wrap items-start gap-1.5">
              <Place base={base} item={item} place={index - 1} disabled={index === 0} />
              <Place base={base} item={item} place={index + 1} disabled={index === items.length - 1} down />
              <Form method="post" action={`${base}/${item.id}/removal`}>
                <Button size="s" variant="quiet" aria-label={t("take-out-of", { title: item.title })}>
                  {t("take-out")}
                </Button>
              </Form>
            </div>
            <div className="sm:col-span-2">
              <WhyForm base={base} item={item} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

type PlaceProps = { base: string; item: CollectedView; place: number; disabled: boolean; down?: boolean };

function Place({ base, item, place, disabled, down = false }: PlaceProps) {
  const { t } = useTranslation("collections");
  const Icon = down ? ArrowDown : ArrowUp;
  return (
    <Form method="post" action={`${base}/${item.id}/place`} preventScrollReset>
      <input type="hidden" name="place" value={place} />
      <Button
        size="s"
        variant="quiet"
        disabled={disabled}
        aria-label={t(down ? "down-of" : "up-of", { title: item.title })}
        icon={<Icon aria-hidden="true" className="size-4.5" />}
      />
    </Form>
  );
}
