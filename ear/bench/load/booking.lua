-- Holds a free slot, another one each time: within an hour every coach and every player of the group is used once.
-- wrk … -- <tokens> <first number> <players> <coaches> <first day, epoch seconds>
package.path = os.getenv('LOAD') .. '/?.lua;' .. package.path
local http = require('http')
http.expect(201)

function init(args)
  tokens = http.lines(args[1])
  number = tonumber(args[2])
  players = tonumber(args[3])
  groups = math.floor(tonumber(args[4]) / players)
  day = tonumber(args[5])
end

function request()
  local player = number % players
  local hour = math.floor(number / players)
  local coach = player + players * (hour % groups)
  local starts = day + math.floor(hour / 12) * 86400 + (8 + hour % 12) * 3600
  number = number + 1
  return wrk.format('POST', '/api/v1/bookings', {
    ['Content-Type'] = 'application/json',
    ['Authorization'] = 'Bearer ' .. tokens[player + 1],
    ['Idempotency-Key'] = string.format('bench-%d-%d', number, day),
  }, string.format('{"coachId":"%s","offeringId":"%s","startsAt":"%s"}', http.id('a', coach), http.id('b', coach),
    os.date('!%Y-%m-%dT%H:%M:%SZ', starts)))
end
