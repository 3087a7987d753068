-- What the wrk scripts share: ids made from numbers (see data.sql), tokens, and one line of JSON with the outcome.
-- wrk runs one thread, so a counter is enough to never ask for the same thing twice.
local http = {}

function http.id(kind, n)
  local digits = string.format('%d', 100000000000 + n)
  return digits:sub(1, 8) .. '-' .. digits:sub(9) .. '-7000-' .. kind .. '000-000000000000'
end

function http.lines(file)
  local lines = {}
  for line in io.lines(file) do lines[#lines + 1] = line end
  return lines
end

-- Every answer but the expected one is a failure of the run.
function http.expect(expected)
  wrong = 0
  shown = ''
  function response(status, _, body)
    if status ~= expected then
      wrong = wrong + 1
      if shown == '' then shown = status .. ' ' .. body end
    end
  end
end

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function done(summary, latency)
  local errors = summary.errors
  local thread = threads[1]
  io.write(string.format('{"requests": %d, "seconds": %.6f, "p50": %.3f, "p99": %.3f, "wrong": %d, "broken": %d, "next": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, thread:get('wrong'),
    errors.connect + errors.read + errors.write + errors.timeout, thread:get('number')))
  if thread:get('wrong') > 0 then io.stderr:write(thread:get('shown') .. '\n') end
end

return http
