-- The free starts of a week, of another coach each time.
-- wrk … -- <tokens> <first number> <players> <coaches> <first day, epoch seconds>
package.path = os.getenv('LOAD') .. '/?.lua;' .. package.path
local http = require('http')
http.expect(200)

function init(args)
  tokens = http.lines(args[1])
  number = tonumber(args[2])
  players = tonumber(args[3])
  coaches = tonumber(args[4])
  local from = tonumber(args[5])
  window = os.date('!&from=%Y-%m-%dT00:00:00Z', from) .. os.date('!&to=%Y-%m-%dT00:00:00Z', from + 7 * 86400) .. '&timeZone=Europe/Berlin'
end

function request()
  local coach = number * 7919 % coaches
  number = number + 1
  return wrk.format('GET', '/api/v1/coaches/' .. http.id('a', coach) .. '/slots?offeringId=' .. http.id('b', coach) .. window,
    { ['Authorization'] = 'Bearer ' .. tokens[number % players + 1] })
end
