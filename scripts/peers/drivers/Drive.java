import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBElement;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.WebEndpoint;

/** Calls operations by name, with requests and responses as files: one line each on standard input. */
public class Drive {
    static final JAXBContext TYPES;
    static final Map<String, Object> PORTS = new HashMap<>();
    static final Map<String, Method> METHODS = new HashMap<>();

    static {
        try {
            TYPES = JAXBContext.newInstance("callfire");
            callfire.CallFireApi service = new callfire.CallFireApi();
            for (Method getter : callfire.CallFireApi.class.getMethods()) {
                if (getter.isAnnotationPresent(WebEndpoint.class) && getter.getParameterCount() == 0) {
                    open(getter.invoke(service), getter.getReturnType());
                }
            }
        } catch (Exception error) {
            throw new ExceptionInInitializerError(error);
        }
    }

    static void open(Object port, Class<?> kind) {
        Map<String, Object> context = ((BindingProvider) port).getRequestContext();
        context.put(BindingProvider.USERNAME_PROPERTY, "sandbox");
        context.put(BindingProvider.PASSWORD_PROPERTY, "sandbox");
        for (Method method : kind.getMethods()) {
            WebMethod named = method.getAnnotation(WebMethod.class);
            String name = named.operationName().isEmpty() ? method.getName() : named.operationName();
            METHODS.put(name, method);
            PORTS.put(name, port);
        }
    }

    static void call(String name, File request, File response) throws Exception {
        Method method = METHODS.get(name);
        Class<?> kind = method.getParameterTypes()[0];
        Object given = TYPES.createUnmarshaller().unmarshal(new StreamSource(request), kind).getValue();
        Object result = method.invoke(PORTS.get(name), given);
        if (result == null) {
            return;
        }
        WebResult named = method.getAnnotation(WebResult.class);
        QName root = new QName(named.targetNamespace(), named.name());
        @SuppressWarnings({"unchecked", "rawtypes"})
        JAXBElement<?> element = new JAXBElement(root, method.getReturnType(), result);
        TYPES.createMarshaller().marshal(element, response);
    }

    public static void main(String[] arguments) throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] parts = line.split("\t");
            try {
                call(parts[0], new File(parts[1]), new File(parts[2]));
                System.out.println("ok");
            } catch (InvocationTargetException error) {
                System.out.println(String.valueOf(error.getCause()).replace('\n', ' '));
            } catch (Exception error) {
                System.out.println(String.valueOf(error).replace('\n', ' '));
            }
        }
    }
}
