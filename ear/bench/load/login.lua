-- Signs in, another player each time.
-- wrk … -- <tokens> <first number> <players> <coaches> <first day, epoch seconds>
package.path = os.getenv('LOAD') .. '/?.lua;' .. package.path
local http = require('http')
http.expect(200)

function init(args)
  number = tonumber(args[2])
  players = 2 * tonumber(args[4])
end

function request()
  local player = number % players
  number = number + 1
  return wrk.format('POST', '/api/v1/auth/login', { ['Content-Type'] = 'application/json' },
    string.format('{"email":"player%d@bench.test","password":"bench-Passw0rd"}', player))
end
