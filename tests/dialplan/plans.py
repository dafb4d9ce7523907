"""Dialplans for the tests: the shapes that published dialplans have, with other words."""

from __future__ import annotations

SMALLEST = "<dialplan><play type='tts'>Hello.</play></dialplan>"

REMINDER = """<dialplan name="Root">
  <amd>
    <live><goto>ask</goto></live>
    <machine><play type="tts" voice="female2">Please call us back.</play><hangup/></machine>
  </amd>
  <menu name="ask" maxDigits="1" timeout="3500">
    <play type="tts" voice="female1" name="play_ask">Hello ${contact.firstName}. Press 1.</play>
    <keypress pressed="1"><stash varname="answer">confirmed</stash><goto>bye</goto></keypress>
    <keypress pressed="default"><goto>ask</goto></keypress>
    <keypress pressed="timeout"><hangup/></keypress>
  </menu>
  <play type="tts" name="bye">Thank you.</play>
  <hangup name="end"/>
</dialplan>"""

VOICEMAIL = """<!-- before the root --><dialplan name="Root">
  <setvar varname="Counter">0</setvar>
  <menu name="top" maxDigits="3" timeout="5000">
    <play type="tts">Press 1 for sales or dial an extension.</play>
    <keypress pressed="1">
      <transfer timeout="25" whisper-tts="A sales call.">
        12135550123
      </transfer>
      <goto>ask_message</goto>
    </keypress>
    <keypress pressed="300-315">
      <transfer timeout="25">12135550124x${call.lastinput}</transfer>
      <goto>ask_message</goto>
    </keypress>
    <keypress pressed="Default"><goto>top</goto></keypress>
    <keypress pressed="timeout">
      <setvar varname="Counter">${Counter}+1</setvar>
      <if expr="${Counter} &gt; 2"><hangup/></if>
      <goto>top</goto>
    </keypress>
  </menu>
  <play type="tts" name="ask_message">Leave a message after the beep.</play>
  <record varname="message">
  </record>
  <menu name="check" maxDigits="1" timeout="5000">
    <play type="tts">Press 1 to keep it, 2 to hear it.</play>
    <keypress pressed="1"><goto>bye</goto></keypress>
    <keypress pressed="2">
      <play type="url" cache="false">${message}</play>
      <goto>check</goto>
    </keypress>
    <keypress pressed="default"><goto>check</goto></keypress>
    <keypress pressed="timeout"><goto>bye</goto></keypress>
  </menu>
  <play type="tts" name="bye">Goodbye.</play>
</dialplan>"""

LOOKUP = """<dialplan name="Root">
  <menu maxDigits="6" timeout="3500">
    <play type="tts">Enter your account number and the pound key.</play>
    <keypress pressed="default"><setvar varname="account">${call.lastinput}</setvar></keypress>
    <keypress pressed="timeout"><hangup/></keypress>
  </menu>
  <get varname="result">http://127.0.0.1/check?account=${account}&amp;from=${call.callerid}</get>
  <play type="tts">The answer is ${result}.</play>
</dialplan>"""

HOURS = """<dialplan name="Root">
  <if expr="${global.time.hour.military} &lt; 17 || ${global.date.dayOfWeek} == 1">
    <play type="tts">We are closed.</play>
    <hangup/>
    <else><transfer>12135550125</transfer></else>
  </if>
</dialplan>"""

CATCH = """<dialplan name="Root">
  <catch name="watch" type="hangup" goto="save">
    <menu name="q" maxDigits="1">
      <play type="tts">Press 1 or 9.</play>
      <keypress pressed="Default"><stash varname="q1">${call.lastinput}</stash></keypress>
      <keypress pressed="timeout"><hangup/></keypress>
    </menu>
  </catch>
  <stash name="save" varname="caller">${call.callerid}</stash>
</dialplan>"""

DO_NOT_CALL = """<dialplan name="Root">
  <dnc>${call.callerid}
  </dnc>
  <play type="tts">Your number is on our list.</play>
  <menu name="number" maxDigits="11" timeout="3500">
    <play type="tts">Enter a number and the pound key.</play>
    <keypress pressed="default">
      <setvar varname="id">${call.lastinput}</setvar>
      <setvar varname="spoken">"${id}".split("").join(" ");</setvar>
      <play type="tts">You entered ${spoken}.</play>
      <sms to="${id}">Here is your text.</sms>
    </keypress>
    <keypress pressed="timeout"><hangup/></keypress>
  </menu>
</dialplan>"""

# A menu that records; a call without a person ends.
RECORDING_MENU = """<dialplan>
  <menu name="m" maxDigits="1" timeout="5">
    <record name="greeting" varname="greeting" timeout="30000"/>
    <play type="tts">Press 1 to save it.</play>
    <keypress pressed="1"><stash varname="saved">yes</stash></keypress>
    <keypress pressed="2"><goto>greeting</goto></keypress>
    <keypress pressed="default"><goto>m</goto></keypress>
    <keypress pressed="timeout"><hangup/></keypress>
  </menu>
</dialplan>"""

PLANS = {
    "smallest": SMALLEST,
    "reminder": REMINDER,
    "voicemail": VOICEMAIL,
    "lookup": LOOKUP,
    "hours": HOURS,
    "catch": CATCH,
    "do-not-call": DO_NOT_CALL,
    "recording-menu": RECORDING_MENU,
}
