-- Says what a burst of wrk came to, as one line of JSON; durations are in microseconds.
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    'BURST {"requests": %d, "duration": %d, "bytes": %d, "failed": %d, "p50": %d, "p99": %d, "max": %d}\n',
    summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(99), latency.max))
end
