import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { queriesSent } from "./db/query-count.server";

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

/** What the portal measures of itself, in Prometheus' terms. */
export const metrics = {
  requests: new Counter({
    name: "http_requests_total",
    help: "Requests answered",
    labelNames: ["method", "route", "status"],
    registers: [registry],
  }),
  duration: new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from a request to its answer",
    labelNames: ["method", "route"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  }),
  requestsWaiting: new Gauge({
    name: "http_requests_waiting",
    help: "Readers that wait for their turn",
    registers: [registry],
  }),
  eventLag: new Histogram({
    name: "event_lag_seconds",
    help: "Time from an event to the end of each reader's work",
    labelNames: ["reader"],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 3600],
    registers: [registry],
  }),
  jobFailures: new Counter({
    name: "job_failures_total",
    help: "Attempts of jobs that failed",
    labelNames: ["task"],
    registers: [registry],
  }),
  queueDepth: new Gauge({ name: "queue_depth", help: "Jobs that are due and not done", registers: [registry] }),
  queueAge: new Gauge({ name: "queue_age_seconds", help: "Age of the oldest due job", registers: [registry] }),
  renewalsLeft: new Gauge({
    name: "reader_renewal_events_left",
    help: "Events that a reader with a new version still has to make anew",
    labelNames: ["reader"],
    registers: [registry],
  }),
  queries: new Counter({
    name: "database_queries_total",
    help: "Statements sent to PostgreSQL",
    registers: [registry],
    collect() {
      this.reset();
      this.inc(queriesSent());
    },
  }),
  liveStreams: new Gauge({
    name: "live_streams",
    help: "Browsers that listen for live updates",
    registers: [registry],
  }),
  liveTexts: new Gauge({ name: "live_texts_open", help: "Shared texts that are open here", registers: [registry] }),
  liveSockets: new Gauge({ name: "live_sockets", help: "Sockets of live editors", registers: [registry] }),
  liveUpdates: new Counter({
    name: "live_updates_total",
    help: "Changes that live editors sent, by what became of them",
    labelNames: ["outcome"],
    registers: [registry],
  }),
  databaseUp: new Gauge({
    name: "database_up",
    help: "1 while the database answers; the queue's figures are those of before while it does not",
    registers: [registry],
  }),
  poolInUse: new Gauge({ name: "database_pool_in_use", help: "Connections at work", registers: [registry] }),
  poolWaiting: new Gauge({
    name: "database_pool_waiting",
    help: "Callers that wait for a connection",
    registers: [registry],
  }),
};
